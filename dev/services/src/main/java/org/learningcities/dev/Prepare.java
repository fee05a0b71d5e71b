package org.learningcities.dev;

/** Prepares Keycloak beside the rest of the build, so that whoever starts it later need not wait; does nothing when that is done. */
public final class Prepare {
    private Prepare() {}

    public static void main(String... arguments) throws Exception {
        Prepared.folder();
    }
}
