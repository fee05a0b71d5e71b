package org.learningcities.kernel;

import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** A rule that a feature brings for requests before anything is read for them; asked on the thread that must not wait. */
public interface EdgeGate {

    /** Why a request of the API goes no further; null where it may. */
    @Nullable
    Refusal refusal(RoutingContext context);
}
