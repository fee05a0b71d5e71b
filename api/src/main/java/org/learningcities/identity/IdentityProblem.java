package org.learningcities.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.learningcities.kernel.ProblemSource;
import org.learningcities.kernel.ProblemType;

/** The ways in which this feature refuses. */
enum IdentityProblem implements ProblemType {
    NOTHING_CHANGES(409),
    CITY_ENDED(409),
    REQUEST_OPEN(409),
    REQUEST_DECIDED(409);

    private final int status;

    IdentityProblem(int status) {
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
