package dev.coyield;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.coyield.runtime.Frame;
import dev.coyield.runtime.Instrumented;
import org.junit.jupiter.api.Test;

/** Dependencies run one way. */
class LayeringTest {
    private static final String INTERFACE = "dev.coyield";
    private static final String RUNTIME = "dev.coyield.runtime..";
    private static final String TRANSFORM = "dev.coyield.transform..";
    private static final String MODEL = "dev.coyield.transform.model..";
    private static final String ASM = "org.objectweb.asm..";
    private static final String[] NEEDED_BY_NOBODY_AT_RUN_TIME = {"org.jspecify.annotations.."};

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.coyield");

    @Test
    void all_of_the_library_is_looked_at() {
        assertThat(LIBRARY.contain("dev.coyield.Co")).isTrue();
        assertThat(LIBRARY.contain("dev.coyield.runtime.Frame")).isTrue();
        assertThat(LIBRARY.contain("dev.coyield.transform.CoroutineTransformer"))
                .isTrue();
    }

    @Test
    void what_users_write_against_knows_neither_the_runtime_nor_the_transformer() {
        noClasses()
                .that()
                .resideInAPackage(INTERFACE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(RUNTIME, TRANSFORM)
                .check(LIBRARY);
    }

    @Test
    void the_runtime_does_not_know_the_transformer() {
        noClasses()
                .that()
                .resideInAPackage(RUNTIME)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(TRANSFORM)
                .check(LIBRARY);
    }

    @Test
    void what_a_program_needs_at_run_time_depends_on_the_JDK_only() {
        classes()
                .that(not(resideInAPackage(TRANSFORM)))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("dev.coyield..", "java..")
                        .or(resideInAnyPackage(NEEDED_BY_NOBODY_AT_RUN_TIME)))
                .check(LIBRARY);
    }

    @Test
    void only_the_transformer_knows_ASM() {
        noClasses()
                .that(not(resideInAPackage(TRANSFORM)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ASM)
                .check(LIBRARY);
    }

    @Test
    void the_model_knows_no_step_of_the_transformer() {
        noClasses()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .dependOnClassesThat(resideInAPackage(TRANSFORM).and(not(resideInAPackage(MODEL))))
                .check(LIBRARY);
    }

    /**
     * The transformer names the runtime in one place. The exceptions are compile-time links that keep names in step: the suffixes
     * by which a traceback recognises emitted code, and the annotation that marks what has been rewritten.
     */
    @Test
    void of_the_runtime_the_transformer_knows_the_marks_only() {
        noClasses()
                .that()
                .resideInAPackage(TRANSFORM)
                .should()
                .dependOnClassesThat(
                        resideInAPackage(RUNTIME).and(not(type(Frame.class))).and(not(type(Instrumented.class))))
                .check(LIBRARY);
    }

    @Test
    void there_is_no_cycle_between_the_steps_of_the_transformer() {
        slices().matching("dev.coyield.transform.(*)..")
                .should()
                .beFreeOfCycles()
                .check(LIBRARY);
    }

    @Test
    void there_is_no_cycle_between_the_layers() {
        slices().matching("dev.coyield.(*)..").should().beFreeOfCycles().check(LIBRARY);
    }
}
