package org.learningcities.resources;

/** A refusal in the words of OAI-PMH 2.0 (section 3.6): the answer is a document with status 200, as the protocol wants it. */
final class OaiProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    OaiProblem(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }

    static OaiProblem argument(String message) {
        return new OaiProblem("badArgument", message);
    }

    static OaiProblem token() {
        return new OaiProblem("badResumptionToken", "The resumption token is not one of this repository.");
    }

    /** The document then repeats no argument of the request (section 3.2). */
    boolean hidesArguments() {
        return code.equals("badVerb") || code.equals("badArgument");
    }
}
