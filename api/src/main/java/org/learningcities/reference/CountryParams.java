package org.learningcities.reference;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.PageParams;
import org.learningcities.reference.ReferenceData.Country;

/** Filters of the list of countries. */
class CountryParams extends PageParams {
    enum RegionCode {
        AFR,
        ARB,
        APA,
        ENA,
        LAC
    }

    enum MemberState {
        MEMBER,
        ASSOCIATE,
        NONE
    }

    @QueryParam("region")
    @Parameter(description = "Region of UNESCO; repeat for any of several.", example = "LAC")
    @Nullable
    List<RegionCode> region;

    @QueryParam("memberState")
    @Parameter(description = "Status in UNESCO; repeat for any of several.", example = "MEMBER")
    @Nullable
    List<MemberState> memberState;

    @QueryParam("q")
    @Parameter(
            description =
                    "Part of the name in any of the six languages, or a code; letter case and accents do not matter. At most 100 characters.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 100),
            example = "colom")
    @Nullable
    String q;

    /** What to look for, folded; empty when nothing was asked. */
    String search() {
        if (q != null && q.length() > 100) {
            throw KernelProblem.INVALID_PARAMETER.problem().at("/query/q", "too-long", 100);
        }
        return q == null ? "" : Country.folded(q);
    }

    List<String> region() {
        return region == null ? List.of() : region.stream().map(Enum::name).toList();
    }

    List<String> memberState() {
        return memberState == null
                ? List.of()
                : memberState.stream().map(Enum::name).toList();
    }
}
