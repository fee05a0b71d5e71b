package org.learningcities.lists;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.PublicRead;

/** What search engines ask for; no part of the API. */
@Path("/")
@PermitAll
class SitemapResource {
    private static final String XML = "application/xml;charset=UTF-8";

    @Inject
    Sitemap sitemap;

    @GET
    @Path("robots.txt")
    @Produces("text/plain;charset=UTF-8")
    @PublicRead
    @Operation(hidden = true)
    public String robots() {
        return sitemap.robots();
    }

    @GET
    @Path("sitemap.xml")
    @Produces(XML)
    @PublicRead
    @Operation(hidden = true)
    public String index() {
        return sitemap.index();
    }

    @GET
    @Path("sitemap-{language: en|fr|es|ar|ru|zh}.xml")
    @Produces(XML)
    @PublicRead
    @Operation(hidden = true)
    public StreamingOutput pages(@PathParam("language") String language) {
        return sitemap.pages(Language.of(language).orElseThrow());
    }
}
