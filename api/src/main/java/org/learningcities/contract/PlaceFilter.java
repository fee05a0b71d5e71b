package org.learningcities.contract;

import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/**
 * Puts the address of the real Keycloak in when the document is served, so that Swagger UI signs in at the right place.
 * The build runs this filter too; then there is no place yet, and the document stays the same on every machine.
 */
@OpenApiFilter(OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class PlaceFilter implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (Arc.container() == null) {
            return;
        }
        String issuer = ConfigProvider.getConfig().getValue("learning-cities.issuer", String.class);
        document.getComponents()
                .addSecurityScheme(ContractFilter.SCHEME, ContractFilter.scheme(issuer + "/protocol/openid-connect"));
    }
}
