package org.learningcities;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service. */
@QuarkusMain
public final class Main {
    private Main() {}

    public static void main(String... arguments) {
        // Quarkus would answer a malformed address with an empty body, before anything of ours; kernel.EdgeFilters
        // answers with a
        // problem instead. The property is read once, when the class of the server is loaded.
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(arguments);
    }
}
