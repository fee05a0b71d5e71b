package org.learningcities;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The walls between the features. The list of features and of who may know whom stands here and nowhere else. */
class ArchitectureTest {
    private static final String ROOT = "org.learningcities.";

    /** Each feature with those it may know. Arrows point down; a feature that is not in the list fails the build. */
    private static final Map<String, Set<String>> FEATURES = Map.ofEntries(
            Map.entry("files", Set.of("privacy", "people", "cities", "reference", "kernel")),
            Map.entry("contacts", Set.of("privacy", "people", "cities", "kernel")),
            Map.entry("limits", Set.of("people", "kernel")),
            Map.entry("partners", Set.of("privacy", "people", "cities", "reference", "dataload", "kernel")),
            Map.entry("teams", Set.of("privacy", "tasks", "people", "cities", "reference", "mail", "kernel")),
            Map.entry("identity", Set.of("privacy", "tasks", "people", "cities", "reference", "mail", "kernel")),
            Map.entry("profiles", Set.of("privacy", "tasks", "people", "cities", "reference", "kernel")),
            Map.entry("tasks", Set.of("people", "cities", "kernel")),
            Map.entry("ogc", Set.of("cities", "reference", "kernel")),
            Map.entry("resources", Set.of("cities", "reference", "lists", "dataload", "kernel")),
            Map.entry("search", Set.of("reference", "lists", "kernel")),
            Map.entry("awards", Set.of("cities", "reference", "lists", "dataload", "kernel")),
            Map.entry("statistics", Set.of("reference", "kernel")),
            Map.entry("people", Set.of("privacy", "mail", "cities", "reference", "dataload", "kernel")),
            Map.entry("cities", Set.of("reference", "lists", "dataload", "kernel")),
            Map.entry("reference", Set.of("lists", "dataload", "kernel")),
            Map.entry("lists", Set.of("kernel")),
            Map.entry("service", Set.of("kernel")),
            Map.entry("mail", Set.of("privacy", "kernel")),
            Map.entry("privacy", Set.of("cities", "reference", "kernel")),
            Map.entry("dataload", Set.of("kernel")),
            Map.entry("contract", Set.of("kernel")),
            Map.entry("kernel", Set.of()));

    /** The kernel is closed: a type that a feature wants to add here most likely belongs to the feature. */
    private static final Set<String> KERNEL = Set.of("""
            AccessLog Actor AllowedMethods AnswerCache AnswerFormats AnsweredBefore Caller Change ConfidentialData ContentPolicy
            ControlCharacters
            Cursors DataGeneration DatabaseFaults DeniedChanges EarlyRefusals Edge EdgeFilters EdgeGate FieldError Fingerprint Gzip History HistorySeal
            IdempotencyKeys JsonSettings KernelProblem Language LocalizedText LoginOutage Markdown MediaTypes MergePatch Nearest Outage Page PageParams
            PageRoute Pages PageSubject PageWords Patches ParameterTypes Paths PersonalData ProblemCatalogue ProblemRoute ProblemSource ProblemTexts
            ProblemType ProblemVoice ProdGuard PublicData PublicRead PublicReadFilter Refusal RequestJson
            SafeWrite SafeWriteMarks SafeWrites Scopes Settings StoredAnswer StreamedWrite StrictParameters Version Versioned
            Violations Wiring WriteRules""".split("\\s+"));

    /** What the policies of all features decide by, and what gives and ends it; people publishes them. */
    private static final Set<String> RIGHTS = Set.of("Standing", "Role", "TeamRoles");

    private static final JavaClasses CODE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.learningcities");

    @Test
    void every_package_is_a_feature_of_the_list() {
        Set<String> found = CODE.stream()
                .filter(type -> !isRoot(type))
                .map(ArchitectureTest::featureOf)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(new TreeSet<>(FEATURES.keySet()));
    }

    @Test
    void a_feature_knows_only_those_that_the_list_allows() {
        FEATURES.forEach((feature, known) -> {
            String[] others = FEATURES.keySet().stream()
                    .filter(other -> !other.equals(feature) && !known.contains(other))
                    .map(other -> ROOT + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + feature + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .check(CODE);
        });
    }

    @Test
    void features_know_each_other_in_one_direction_only() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void the_kernel_grows_only_by_decision() {
        Set<String> found = CODE.stream()
                .filter(type -> featureOf(type).equals("kernel") && type.isTopLevelClass())
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(new TreeSet<>(KERNEL));
    }

    @Test
    void a_feature_publishes_references_directories_and_events_and_only_to_those_who_ask() {
        List<String> loose = CODE.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !isRoot(type) && !Set.of("kernel", "contract").contains(featureOf(type)))
                .filter(type -> !isWanted(type) || !isPublishable(type))
                .map(JavaClass::getName)
                .toList();
        assertThat(loose)
                .as("public without need: another feature must use it, and it must be a Ref, Directory, View or event")
                .isEmpty();
    }

    @Test
    void transactions_begin_in_services() {
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Service")
                .check(CODE);
        noClasses().should().beAnnotatedWith(Transactional.class).check(CODE);
    }

    @Test
    void an_operation_says_who_may_call_it() {
        List<String> silent = CODE.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(ArchitectureTest::isOperation)
                .filter(method -> !isGuarded(method))
                .map(JavaMethod::getFullName)
                .toList();
        assertThat(silent)
                .as("operations without @PermitAll, @Authenticated or @RolesAllowed")
                .isEmpty();
    }

    @Test
    void an_entity_never_leaves_its_feature_or_reaches_a_client() {
        DescribedPredicate<JavaClass> entity = describe("an entity", type -> type.isAnnotatedWith(Entity.class));
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat(entity)
                .check(CODE);
        classes().that(entity).should().bePackagePrivate().check(CODE);
    }

    @Test
    void resources_are_package_private() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .bePackagePrivate()
                .check(CODE);
    }

    @Test
    void the_time_is_asked_from_the_clock() {
        DescribedPredicate<JavaMethodCall> now = describe(
                "the time is asked from no clock",
                call -> call.getTarget().getName().equals("now")
                        && call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getTarget().getRawParameterTypes().isEmpty());
        noClasses()
                .should()
                .callMethodWhere(now)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CODE);
    }

    @Test
    void a_file_fits_in_the_head() throws IOException {
        List<String> tooLong = new ArrayList<>();
        tooLong.addAll(longerThan(250, Path.of("src/main")));
        tooLong.addAll(longerThan(250, Path.of("../dev")));
        // A test is a list of sentences: it is read one by one.
        tooLong.addAll(longerThan(300, Path.of("src/test")));
        assertThat(tooLong).as("Java files that are too long").isEmpty();
    }

    private static List<String> longerThan(int lines, Path root) throws IOException {
        List<String> tooLong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (Files.readAllLines(file).size() > lines) {
                    tooLong.add(file.toString());
                }
            }
        }
        return tooLong;
    }

    private static boolean isRoot(JavaClass type) {
        return !type.getPackageName().startsWith(ROOT);
    }

    private static String featureOf(JavaClass type) {
        return isRoot(type)
                ? ""
                : type.getPackageName().substring(ROOT.length()).split("\\.")[0];
    }

    /** Another feature uses it, or what is published cannot be said without it. */
    private static boolean isWanted(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .map(Dependency::getOriginClass)
                .anyMatch(user -> !featureOf(user).equals(featureOf(type))
                        || user.getModifiers().contains(JavaModifier.PUBLIC));
    }

    /** Import, mail and lists are services to features, like the kernel; of the others only what they publish goes out. */
    private static boolean isPublishable(JavaClass type) {
        String name = type.getSimpleName();
        boolean event = type.isRecord() && name.matches("[A-Z].*(ed|Begun|Ended)");
        return Set.of("dataload", "mail", "lists").contains(featureOf(type))
                || name.matches(".*(Ref|Directory|View)")
                || event
                || RIGHTS.contains(name);
    }

    private static boolean isOperation(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    private static boolean isGuarded(JavaMethod method) {
        return Stream.of(PermitAll.class, Authenticated.class, RolesAllowed.class)
                .anyMatch(guard ->
                        method.isAnnotatedWith(guard) || method.getOwner().isAnnotatedWith(guard));
    }
}
