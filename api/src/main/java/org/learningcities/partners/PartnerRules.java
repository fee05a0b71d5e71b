package org.learningcities.partners;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Nearest;
import org.learningcities.kernel.Refusal;
import org.learningcities.kernel.Scopes;

/** What the terms of a registration may be. */
final class PartnerRules {
    private PartnerRules() {}

    /** Refuses scopes that there are not, writing for nobody in particular, and an end before the beginning. */
    static void check(PartnerTerms terms, boolean hasCity, Instant from) {
        Refusal refusal = KernelProblem.UNPROCESSABLE.problem();
        boolean broken = false;
        for (int i = 0; i < terms.scopes().size(); i++) {
            String scope = terms.scopes().get(i);
            String fault = faultOf(scope, terms.scopes().subList(0, i), hasCity);
            if (fault != null) {
                refusal.at("/scopes/" + i, fault, Nearest.to(scope, Scopes.ALL), String.join(", ", Scopes.ALL));
                broken = true;
            }
        }
        if (terms.to() != null && !terms.to().toInstant().isAfter(from)) {
            refusal.at("/to", "end-before-begin");
            broken = true;
        }
        if (broken) {
            throw refusal;
        }
    }

    private static @Nullable String faultOf(String scope, List<String> before, boolean hasCity) {
        if (!Scopes.ALL.contains(scope)) {
            return "unknown-value";
        }
        if (before.contains(scope)) {
            return "named-twice";
        }
        return scope.endsWith(":write") && !hasCity ? "write-needs-city" : null;
    }
}
