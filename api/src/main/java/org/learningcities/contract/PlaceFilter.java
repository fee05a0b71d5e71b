package org.learningcities.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Puts the address of the real Keycloak in when the document is served, so that Swagger UI signs in at the right place. */
@OpenApiFilter(OpenApiFilter.RunStage.RUN)
public class PlaceFilter implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI document) {
        String issuer = ConfigProvider.getConfig().getValue("learning-cities.issuer", String.class);
        document.getComponents()
                .addSecurityScheme(ContractFilter.SCHEME, ContractFilter.scheme(issuer + "/protocol/openid-connect"));
    }
}
