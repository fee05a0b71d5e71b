package org.learningcities.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.learningcities.kernel.ProblemSource;
import org.learningcities.kernel.ProblemType;

/** The ways in which this feature refuses. */
enum ProfileProblem implements ProblemType {
    NOTHING_TO_PUBLISH(409),
    SUPPORT_REASON_NEEDED(403),
    TRANSLATION_UP_TO_DATE(409);

    private final int status;

    ProfileProblem(int status) {
        this.status = status;
    }

    @Override
    public String code() {
        return ProblemType.codeOf(this);
    }

    @Override
    public int status() {
        return status;
    }

    @ApplicationScoped
    static class Source implements ProblemSource {
        @Override
        public List<? extends ProblemType> problems() {
            return List.of(values());
        }
    }
}
