package org.learningcities.files;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "FileKind",
        description = "PICTURE: shown on pages, in several sizes. DOCUMENT: to be downloaded. Others may be added.")
enum FileKind {
    PICTURE,
    DOCUMENT
}
