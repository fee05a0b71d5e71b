package org.learningcities.dataload;

import java.sql.SQLException;
import java.util.List;

/** A feature's part of the import. All steps run in one transaction, in the order of their numbers. */
public interface ImportStep {

    /** Position among the steps: reference data 10, cities 20, people 40. */
    int order();

    /**
     * The files that the step reads, below {@code data/}: an import is repeated when one of them changed.
     *
     * @param demo whether the invented content is asked for too
     */
    List<String> files(boolean demo);

    /** Brings the database to what the files say. */
    void run(ImportRun run) throws SQLException;
}
