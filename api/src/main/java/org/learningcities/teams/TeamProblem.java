package org.learningcities.teams;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.learningcities.kernel.ProblemSource;
import org.learningcities.kernel.ProblemType;

/** The ways in which this feature refuses. */
enum TeamProblem implements ProblemType {
    LAST_COORDINATOR(409),
    ALREADY_IN_TEAM(409),
    ALREADY_INVITED(409),
    ROLE_HELD_ALREADY(409),
    INVITATION_USED(409),
    INVITATION_REVOKED(409),
    INVITATION_EXPIRED(409),
    TOO_MANY_INVITATIONS(429);

    private final int status;

    TeamProblem(int status) {
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
