package org.learningcities.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.kernel.Page;
import org.learningcities.reference.FrameworkViews.AreaView;
import org.learningcities.reference.FrameworkViews.FeatureView;
import org.learningcities.reference.FrameworkViews.FocalAreaView;
import org.learningcities.reference.FrameworkViews.FrameworkSummary;
import org.learningcities.reference.FrameworkViews.FrameworkView;
import org.learningcities.reference.FrameworkViews.MeasurementView;
import org.learningcities.reference.ReferenceData.Framework;

/** Answers about the Key Features in the caller's language, with the number of member cities behind each part. */
@ApplicationScoped
class FrameworkReading {
    /** Member cities by code of a focal area and of a feature. */
    private record Cities(Map<String, Integer> focalAreas, Map<String, Integer> features) {}

    @Inject
    ReferenceService references;

    @Inject
    MemberCountDirectory members;

    @Inject
    Clock clock;

    Page<FrameworkSummary> frameworks(Language language) {
        return Page.whole(references.data().frameworks().stream()
                .map(framework -> new FrameworkSummary(
                        framework.version(),
                        LocalizedText.of(framework.names(), language),
                        framework.adoptedOn(),
                        framework.verified()))
                .toList());
    }

    FrameworkView framework(String version, Language language) {
        return references.data().frameworks().stream()
                .filter(framework -> framework.version().equals(version))
                .findFirst()
                .map(framework -> view(framework, language))
                .orElseThrow(KernelProblem.NOT_FOUND::problem);
    }

    private FrameworkView view(Framework framework, Language language) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Cities cities = new Cities(
                members.byFocalArea(framework.version(), today), members.byFeature(framework.version(), today));
        return new FrameworkView(
                framework.version(),
                LocalizedText.of(framework.names(), language),
                framework.adoptedOn(),
                framework.verified(),
                LocalizedText.of(framework.provenance(), language),
                framework.areas().stream()
                        .map(area -> view(area, cities, language))
                        .toList());
    }

    private static AreaView view(ReferenceData.Area area, Cities cities, Language language) {
        return new AreaView(
                area.code(),
                area.zone(),
                LocalizedText.of(area.names(), language),
                area.verified(),
                area.focalAreas().stream()
                        .map(focalArea -> new FocalAreaView(
                                focalArea.code(),
                                LocalizedText.of(focalArea.names(), language),
                                focalArea.verified(),
                                cities.focalAreas().getOrDefault(focalArea.code(), 0),
                                focalArea.features().stream()
                                        .map(feature -> view(feature, cities, language))
                                        .toList()))
                        .toList());
    }

    private static FeatureView view(ReferenceData.Feature feature, Cities cities, Language language) {
        return new FeatureView(
                feature.code(),
                LocalizedText.of(feature.names(), language),
                feature.verified(),
                cities.features().getOrDefault(feature.code(), 0),
                feature.sdgTargets(),
                feature.measurements().stream()
                        .map(measurement -> new MeasurementView(
                                LocalizedText.of(measurement.texts(), language),
                                measurement.kind(),
                                measurement.unit(),
                                measurement.direction(),
                                measurement.sourceType()))
                        .toList());
    }
}
