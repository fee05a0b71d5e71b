package org.learningcities.resources;

/**
 * What a work is (domain guide 6), and how the vocabularies of others call it.
 * CSL 1.0.2 appendix III, BibTeX entry types, RIS types of reference, schema.org, DCMI types.
 */
enum ResourceKind {
    GUIDELINE("report", "techreport", "RPRT", "Report", "Text"),
    CASE_STUDY("report", "techreport", "RPRT", "Report", "Text"),
    POLICY("report", "techreport", "RPRT", "Report", "Text"),
    REPORT("report", "techreport", "RPRT", "Report", "Text"),
    TOOLKIT("report", "techreport", "RPRT", "LearningResource", "Text"),
    VIDEO("motion_picture", "misc", "VIDEO", "VideoObject", "MovingImage"),
    DECLARATION("document", "misc", "GEN", "CreativeWork", "Text"),
    ARTICLE("article", "misc", "GEN", "Article", "Text"),
    NEWSLETTER("document", "misc", "GEN", "PublicationIssue", "Text");

    private final String csl;
    private final String bibtex;
    private final String ris;
    private final String schema;
    private final String dcmi;

    ResourceKind(String csl, String bibtex, String ris, String schema, String dcmi) {
        this.csl = csl;
        this.bibtex = bibtex;
        this.ris = ris;
        this.schema = schema;
        this.dcmi = dcmi;
    }

    String csl() {
        return csl;
    }

    String bibtex() {
        return bibtex;
    }

    String ris() {
        return ris;
    }

    String schema() {
        return schema;
    }

    String dcmi() {
        return dcmi;
    }
}
