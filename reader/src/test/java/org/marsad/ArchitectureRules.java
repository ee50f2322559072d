package org.marsad;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** What ARCHITECTURE.md says of the stations, held against the compiled classes of the library. */
@AnalyzeClasses(packages = "org.marsad", importOptions = DoNotIncludeTests.class)
class ArchitectureRules {
    private static final String[] WAY_OF_THE_DATA = {
        "org.marsad",
        "org.marsad.record..",
        "org.marsad.knowledge..",
        "org.marsad.text..",
        "org.marsad.mention..",
        "org.marsad.claim.."
    };
    private static final Set<String> REGEX_IN_STRING = Set.of("matches", "replaceAll", "replaceFirst");

    @ArchTest
    static final ArchRule theWayOfTheDataKnowsNoRegexDatabaseOrNetwork = noClasses()
            .that()
            .resideInAnyPackage(WAY_OF_THE_DATA)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.regex..", "java.sql..", "java.net..");

    @ArchTest
    static final ArchRule theWayOfTheDataHidesNoRegexInAString = noClasses()
            .that()
            .resideInAnyPackage(WAY_OF_THE_DATA)
            .should()
            .callMethodWhere(describe(
                    "a String is matched or replaced by a regex",
                    call -> call.getTargetOwner().isEquivalentTo(String.class)
                            && REGEX_IN_STRING.contains(call.getTarget().getName())));

    @ArchTest
    static final ArchRule recordDependsOnTheJdkAlone = classes()
            .that()
            .resideInAPackage("org.marsad.record..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.marsad.record..", "org.jspecify.annotations"));

    @ArchTest
    static final ArchRule incidentKnowsNoArabicAndDependsOnRecordAlone = classes()
            .that()
            .resideInAPackage("org.marsad.incident..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..", "org.marsad.record..", "org.marsad.incident..", "org.jspecify.annotations"));

    @ArchTest
    static final ArchRule theArchiveKnowsNoArabic = noClasses()
            .that()
            .resideInAPackage("org.marsad.archive..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.marsad.knowledge..",
                    "org.marsad.text..",
                    "org.marsad.mention..",
                    "org.marsad.claim..",
                    "org.marsad.intake..");

    @ArchTest
    static final ArchRule internalPackagesStayInternal = classes().should(leaveForeignInternalsAlone());

    @ArchTest
    static final ArchRule dependenciesPointUpTheTableOfStations = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("record")
            .definedBy("org.marsad.record..")
            .layer("knowledge")
            .definedBy("org.marsad.knowledge..")
            .layer("intake")
            .definedBy("org.marsad.intake..")
            .layer("text")
            .definedBy("org.marsad.text..")
            .layer("mention")
            .definedBy("org.marsad.mention..")
            .layer("claim")
            .definedBy("org.marsad.claim..")
            .layer("reader")
            .definedBy("org.marsad")
            .whereLayer("record")
            .mayNotAccessAnyLayer()
            .whereLayer("knowledge")
            .mayOnlyAccessLayers("record")
            .whereLayer("intake")
            .mayOnlyAccessLayers("record")
            .whereLayer("text")
            .mayOnlyAccessLayers("record", "knowledge")
            .whereLayer("mention")
            .mayOnlyAccessLayers("record", "knowledge", "text")
            .whereLayer("claim")
            .mayOnlyAccessLayers("record", "knowledge", "text", "mention")
            .whereLayer("reader")
            .mayNotBeAccessedByAnyLayer();

    private static ArchCondition<JavaClass> leaveForeignInternalsAlone() {
        return new ArchCondition<>("leave the internal packages of others alone") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().stream()
                        .filter(d -> !mayUse(
                                user.getPackageName(), d.getTargetClass().getPackageName()))
                        .forEach(d -> events.add(SimpleConditionEvent.violated(user, d.getDescription())));
            }
        };
    }

    /** Whether a package may use another: all but those below an {@code internal} whose parent it does not live in. */
    private static boolean mayUse(String user, String used) {
        int internal = (used + ".").indexOf(".internal.");
        return internal < 0
                || !used.startsWith("org.marsad.")
                || (user + ".").startsWith(used.substring(0, internal) + ".");
    }
}
