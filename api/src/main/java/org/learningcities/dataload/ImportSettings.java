package org.learningcities.dataload;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.file.Path;
import java.util.Optional;

/** When and from where data are imported. */
@ConfigMapping(prefix = "learning-cities.import")
interface ImportSettings {

    /** Whether the data are imported when the service starts; a set that was imported before costs nothing. */
    @WithDefault("true")
    @WithName("on-start")
    boolean onStart();

    /** A folder with the files; without it, those packed into the application. */
    Optional<Path> directory();

    /** Whether the invented content of {@code data/demo} is imported too. */
    @WithDefault("false")
    boolean demo();
}
