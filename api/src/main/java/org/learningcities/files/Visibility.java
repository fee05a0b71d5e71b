package org.learningcities.files;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FileVisibility", description = "PUBLIC: everybody. TEAM: the team of the city and the secretariat.")
enum Visibility {
    PUBLIC,
    TEAM
}
