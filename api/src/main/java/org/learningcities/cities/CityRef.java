package org.learningcities.cities;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.learningcities.kernel.PublicData;
import org.learningcities.reference.CountryRef;

/** A city as other things refer to it. */
@PublicData
@Schema(description = "A city as other things refer to it.")
public record CityRef(
        @Schema(
                description = "The city in addresses: lower-case letters, digits and hyphens.",
                examples = "medellin-co")
        String slug,

        @Schema(description = "Name of the city.", examples = "Medellín")
        String name,

        @Schema(description = "The country it is in.") CountryRef country,

        @Schema(description = "IANA time zone of the city.", examples = "America/Bogota")
        String timeZone) {}
