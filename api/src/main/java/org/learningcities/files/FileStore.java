package org.learningcities.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Keeps bytes under keys. It knows nothing of cities, rights or types; a key is written once and never changed. */
interface FileStore {

    /** Keeps the content of a file of this machine, which is gone afterwards. */
    void put(String key, Path content) throws IOException;

    /**
     * Reads a part.
     *
     * @param from the first byte wanted
     * @param length how many, none of them behind the end
     */
    InputStream read(String key, long from, long length) throws IOException;

    /** Forgets a key; it need not exist. */
    void delete(String key) throws IOException;
}
