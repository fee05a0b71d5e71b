package org.learningcities.files;

import java.util.UUID;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.people.Standing;

/** Who may do what with the files of a city: pure functions. To everybody else there are only those that are public. */
final class FilePolicy {
    private FilePolicy() {}

    /** Add, change and remove files, and see those that are not public. */
    static void mayEdit(Standing standing, UUID city) {
        if (!edits(standing, city)) {
            throw KernelProblem.NOT_FOUND.problem();
        }
    }

    static boolean edits(Standing standing, UUID city) {
        return standing.actsFor(city) || standing.isSecretariat();
    }

    /** Bytes that are on their way belong to the one who sends them. */
    static void maySend(Standing standing, Upload upload) {
        mayEdit(standing, upload.city());
        if (!upload.person().equals(standing.person())) {
            throw KernelProblem.NOT_FOUND.problem();
        }
    }
}
