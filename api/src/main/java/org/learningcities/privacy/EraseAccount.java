package org.learningcities.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.learningcities.kernel.PersonalData;

@PersonalData
@Schema(name = "EraseAccount", description = "Confirms that the right account is meant, and on purpose.")
record EraseAccount(
        @Schema(
                description =
                        "The e-mail address of the account as getMe gives it, in any case; of an account without one, its name. At"
                                + " most 320 characters.",
                examples = "coordinator-medellin@example.org")
        @NotBlank
        @Size(max = 320)
        String confirmation) {

    /** Whether it names the account of a person. */
    boolean names(OwnerRef owner) {
        String expected = owner.email() == null ? owner.name() : owner.email();
        return confirmation.strip().equalsIgnoreCase(expected);
    }
}
