package org.learningcities.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.learningcities.kernel.ProblemSource;
import org.learningcities.kernel.ProblemType;

/** The ways in which this feature refuses. */
enum PrivacyProblem implements ProblemType {
    /** RFC 9470: the token is good, the sign-in behind it is too old. */
    SIGN_IN_AGAIN(401),
    SOLE_COORDINATOR(409),
    LAST_OF_SECRETARIAT(409),
    TOO_MANY_EXPORTS(429);

    private final int status;

    PrivacyProblem(int status) {
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
