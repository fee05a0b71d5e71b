package org.learningcities.dev.deployment;

import io.quarkus.deployment.IsDevServicesSupportedByLaunchMode;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.builditem.DevServicesResultBuildItem;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import io.quarkus.deployment.dev.devservices.DevServicesConfig;
import java.util.Map;
import java.util.function.Function;

/** Gives dev mode and tests a real PostgreSQL and a real Keycloak, which stay up over live reloads. */
@BuildSteps(onlyIf = {IsDevServicesSupportedByLaunchMode.class, DevServicesConfig.Enabled.class})
class LocalServers {
    private static final String FEATURE = "learning-cities-dev";
    private static final String DATASOURCE = "quarkus.datasource.jdbc.url";
    /** Constant: the servers are never restarted because something else was changed. */
    private static final String SAME = "1";

    @BuildStep
    FeatureBuildItem feature() {
        return new FeatureBuildItem(FEATURE);
    }

    @BuildStep
    DevServicesResultBuildItem postgres() {
        return DevServicesResultBuildItem.<PostgresService>owned()
                .feature(FEATURE)
                .serviceName("postgres")
                .serviceConfig(SAME)
                .startable(PostgresService::new)
                .configProvider(Map.<String, Function<PostgresService, String>>of(
                        DATASOURCE, PostgresService::getConnectionInfo))
                .build();
    }

    @BuildStep
    DevServicesResultBuildItem keycloak() {
        return DevServicesResultBuildItem.<KeycloakService>owned()
                .feature(FEATURE)
                .serviceName("keycloak")
                .serviceConfig(SAME)
                .startable(KeycloakService::new)
                .dependsOnConfig(DATASOURCE, KeycloakService::useServerOf)
                .configProvider(Map.<String, Function<KeycloakService, String>>of(
                        "quarkus.oidc.auth-server-url", KeycloakService::getConnectionInfo))
                .build();
    }
}
