package org.learningcities.resources;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Caller;
import org.learningcities.kernel.MediaTypes;
import org.learningcities.kernel.Settings;
import org.learningcities.resources.ResourceParts.IdentifierView;

/** Headers that lead programs from a work to what there is about it (FAIR Signposting Profile 2.1, level 1). */
@RequestScoped
class Signposts {
    @Inject
    Caller caller;

    @Inject
    Settings settings;

    RestResponse<ResourceView> on(ResourceView work) {
        String path = settings.publicUrl() + ResourcesResource.PATH + "/" + work.slug();
        var answer = RestResponse.ResponseBuilder.ok(work);
        answer.header("Link", link(citeAs(work), "cite-as", null));
        answer.header("Link", link(path + ".jsonld", "describedby", MediaTypes.JSON_LD));
        answer.header("Link", link(path + ".bib", "describedby", MediaTypes.BIBTEX));
        answer.header("Link", link(path + ".ris", "describedby", MediaTypes.RIS));
        answer.header("Link", link(path + ".csl", "describedby", MediaTypes.CSL_JSON));
        answer.header("Link", link("https://schema.org/" + work.type().schema(), "type", null));
        Optional.ofNullable(work.licence().url()).ifPresent(url -> answer.header("Link", link(url, "license", null)));
        Optional.ofNullable(work.link()).ifPresent(url -> answer.header("Link", link(url, "item", null)));
        answer.header("Link", link(page(work), "alternate", "text/html"));
        return answer.build();
    }

    /** The persistent name of the work where it has one; otherwise its page here. */
    private String citeAs(ResourceView work) {
        return work.identifiers().stream()
                .filter(identifier -> identifier.kind().equals("DOI"))
                .map(IdentifierView::value)
                .findFirst()
                .map(doi -> "https://doi.org/" + doi)
                .orElseGet(() -> page(work));
    }

    private String page(ResourceView work) {
        return settings.publicUrl() + "/" + caller.language().tag() + "/resources/" + work.slug();
    }

    /** Addresses of the data are ASCII without angle brackets; the import and the database hold no others. */
    private static String link(String address, String rel, @Nullable String type) {
        return "<" + address + ">; rel=\"" + rel + "\"" + (type == null ? "" : "; type=\"" + type + "\"");
    }
}
