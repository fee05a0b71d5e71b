package org.learningcities.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.Page;
import org.learningcities.kernel.ProblemCatalogue;
import org.learningcities.kernel.ProblemType;
import org.learningcities.kernel.Settings;
import org.learningcities.service.EntryView.LinkView;

@ApplicationScoped
class ServiceDescription {
    private static final String WEB_CLIENT = "learning-cities-web";
    private static final String REALM_PATH = "/realms/";

    @Inject
    Settings settings;

    @Inject
    ProblemCatalogue catalogue;

    @Inject
    @ConfigProperty(name = "quarkus.application.version")
    String version;

    EntryView entry() {
        return new EntryView(
                "Learning Cities API",
                version,
                List.of(
                        new LinkView("service-desc", "/q/openapi", "Contract (OpenAPI 3.1)"),
                        new LinkView("service-doc", "/en/developers", "Documentation for developers"),
                        new LinkView("collection", "/api/v1/cities", "Member cities"),
                        new LinkView("collection", "/api/v1/countries", "Countries and Member States"),
                        new LinkView("collection", "/api/v1/frameworks", "Key Features of Learning Cities"),
                        new LinkView("collection", "/api/v1/clusters", "Thematic clusters"),
                        new LinkView("related", "/api/v1/statistics/network-size", "Size of the network over time"),
                        new LinkView("related", "/ogc", "OGC API Features"),
                        new LinkView("help", "/api/v1/problems", "Catalogue of problem types")));
    }

    ConfigView config() {
        String issuer = settings.issuer().toString();
        int realm = issuer.indexOf(REALM_PATH);
        return new ConfigView(
                settings.publicUrl().toString(),
                issuer.substring(0, realm),
                issuer,
                issuer.substring(realm + REALM_PATH.length()),
                WEB_CLIENT,
                settings.demo(),
                Arrays.stream(Language.values()).map(Language::tag).toList(),
                version);
    }

    Page<ProblemView> problems(Language language) {
        return Page.whole(
                catalogue.all().stream().map(type -> view(type, language)).toList());
    }

    ProblemView problem(String code, Language language) {
        return catalogue.all().stream()
                .filter(type -> type.code().equals(code))
                .findFirst()
                .map(type -> view(type, language))
                .orElseThrow(KernelProblem.NOT_FOUND::problem);
    }

    private ProblemView view(ProblemType type, Language language) {
        return new ProblemView(
                type.code(),
                settings.publicUrl() + "/problems/" + type.code(),
                type.status(),
                catalogue.title(type, language),
                catalogue.explanation(type, language));
    }
}
