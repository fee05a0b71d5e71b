package org.learningcities.reference;

import java.sql.SQLException;
import java.util.List;
import org.learningcities.dataload.ImportRun;
import org.learningcities.dataload.Item;

/** Takes the sources that a data file brings along, for imports of other features. */
public interface SourceDirectory {

    /**
     * Imports the sources of a file. One that another file has brought already is the same text: its first description
     * stays. Without a kind it is one of the press, as that claims least.
     *
     * @param sources objects with {@code id}, {@code title}, and perhaps {@code kind}, {@code publisher}, {@code date}, {@code url}
     */
    void take(ImportRun run, List<Item> sources) throws SQLException;
}
