package org.learningcities.contacts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may see a field, the widest circle first; everybody in a circle is in the next one's sight too. */
@Schema(
        description =
                "Who may see it: everybody, all who hold a role in the network, or the secretariat alone; the city's own team always.")
enum SeenBy {
    PUBLIC,
    MEMBERS,
    SECRETARIAT
}
