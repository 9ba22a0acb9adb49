package se.socialdata.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.NullMarked;

/**
 * Rules that hold in every module.
 *
 * <p>Calls that depend on the clock, the locale, the charset, the time zone or chance are not judged here: the plugin
 * {@code forbiddenapis} in the root pom does that, with its own lists.
 */
public final class HouseRules {

    /**
     * With what the name of a public static method of a type begins. A reader who knows these knows how to get an instance
     * of anything. A new verb is added only where none of these says the same.
     */
    private static final List<String> STATIC_VERBS = List.of(
            // construct: from parts, from text, from another type, without content, step by step
            "of",
            "parse",
            "from",
            "empty",
            "builder",
            // choose among what there is: everything, by key, from the class path
            "all",
            "find",
            "load",
            // the rule sets of an area, by what they bind
            "inForce",
            "guidance",
            "local",
            "proposed",
            // ready-made settings, named by what they mean
            "strict",
            "lenient",
            "standard",
            // JSON: the engine of a Jackson generation, the engine that is there, a file cut into ranges
            "engine",
            "detect",
            "split",
            // reports: a builder as a stream's collector, what a duty asks for on a date
            "collector",
            "due",
            // examples: sample data from a seed
            "generate",
            // tell whether a text or a value would be accepted
            "is",
            // what Java gives every enum
            "values",
            "valueOf");

    private static final List<Class<?>> CONTAINERS = List.of(
            Collection.class,
            Map.class,
            StringBuilder.class,
            AtomicBoolean.class,
            AtomicInteger.class,
            AtomicLong.class,
            AtomicReference.class);

    /** Null safety is promised package by package; a package without the promise is a hole. */
    @ArchTest
    public static final ArchRule every_package_is_introduced_and_null_marked = classes()
            .should(haveANullMarkedPackage())
            .because("a package without a package-info has no introduction, and without @NullMarked the null checker "
                    + "and our users do not know what may be null");

    /** State that outlives a call is shared by all users and threads of the library. */
    @ArchTest
    public static final ArchRule no_static_field_can_change = fields().that()
            .areStatic()
            .and(areWritten())
            .should(holdTheSameForEver())
            .allowEmptyShould(true)
            .because(
                    "the library is embedded: static state would be shared between its users. Make the field final and "
                            + "of an immutable type (Guava's ImmutableList, not List); only a private table of primitives may be "
                            + "an array");

    /** Validators warn of the other place at run time, in the logs of those who embed the library. */
    @ArchTest
    public static final ArchRule what_a_container_holds_is_validated_where_it_is_named = methods()
            .that()
            .areAnnotatedWith("jakarta.validation.Valid")
            .should()
            .notHaveRawReturnType(assignableTo(Iterable.class).or(assignableTo(Optional.class)))
            .allowEmptyShould(true)
            .because("@Valid belongs to the type argument, as in Optional<@Valid Person>; on the container it is deprecated");

    /** The way to an instance is predictable. */
    @ArchTest
    public static final ArchRule static_methods_begin_with_one_of_the_agreed_verbs = methods()
            .that()
            .areStatic()
            .and()
            .arePublic()
            .and(areDeclaredInAPublicTypeWithInstances())
            .should(beginWith(STATIC_VERBS))
            .allowEmptyShould(true)
            .because("who knows the verbs " + STATIC_VERBS + " finds the way to every type. Classes that only hold "
                    + "functions are free to name them");

    /** A copy keeps what the default was, though the property that it was read from has changed. */
    @ArchTest
    public static final ArchRule a_default_reads_no_other_property = methods()
            .that()
            .areAnnotatedWith("org.immutables.value.Value$Default")
            .should(readNothingOfTheirOwnType())
            .allowEmptyShould(true)
            .because("a copy made by a builder keeps the value of a default as if it had been given, also when the property "
                    + "that it was worked out from is changed. Let the property be an Optional, and work out what holds "
                    + "in a method that is not stored");

    /** Which file of rules a program happens to use first must not matter. */
    @ArchTest
    public static final ArchRule each_file_of_rules_can_be_used_first = classes()
            .that()
            .haveSimpleNameEndingWith("Rules")
            .should(initialiseBeforeAllOthers())
            .allowEmptyShould(true)
            .because("two classes whose static fields need each other hold null, or wait for each other for ever, where the "
                    + "wrong one is used first. Let what both need stand in a class of its own");

    private HouseRules() {}

    /** The rule that instances of public classes come from a factory or a builder, for the packages given. */
    public static ArchRule instancesComeFromFactories(DescribedPredicate<JavaClass> rooms) {
        return classes()
                .that(rooms)
                .and(arePublicClasses())
                .should(hideTheirConstructors())
                .allowEmptyShould(true)
                .because(
                        "a factory or builder has a name, can check, and can return what it likes. Records, exceptions "
                                + "and providers that ServiceLoader instantiates cannot hide theirs");
    }

    private static ArchCondition<JavaClass> haveANullMarkedPackage() {
        return condition("have a package-info with @NullMarked", (type, problems) -> {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                problems.add(type, "package " + type.getPackageName() + " has no package-info with @NullMarked");
            }
        });
    }

    private static ArchCondition<JavaClass> initialiseBeforeAllOthers() {
        return condition("initialise before all others", (type, problems) -> {
            try {
                FreshLoader.initialise(type.getName());
            } catch (ClassNotFoundException | LinkageError e) {
                problems.add(type, type.getName() + " cannot be used first: " + e);
            }
        });
    }

    private static DescribedPredicate<JavaField> areWritten() {
        return DescribedPredicate.describe(
                "are written by hand",
                field -> !field.getModifiers().contains(SYNTHETIC) && !Types.isGenerated(field.getOwner()));
    }

    private static ArchCondition<JavaField> holdTheSameForEver() {
        return condition("be final and of an immutable type", (field, problems) -> {
            JavaClass type = field.getRawType();
            if (!field.getModifiers().contains(FINAL)) {
                problems.add(field, field.getFullName() + " is static and not final");
            } else if (type.isArray() && !isPrivateTable(field)) {
                problems.add(field, field.getFullName() + " is a static array that others can write to");
            } else if (CONTAINERS.stream().anyMatch(type::isAssignableTo)
                    && !type.getName().startsWith("com.google.common.collect.Immutable")) {
                problems.add(field, field.getFullName() + " is static and of the mutable type " + type.getName());
            }
        });
    }

    private static boolean isPrivateTable(JavaField field) {
        return field.getModifiers().contains(PRIVATE)
                && field.getRawType().getBaseComponentType().isPrimitive();
    }

    private static DescribedPredicate<JavaMethod> areDeclaredInAPublicTypeWithInstances() {
        return DescribedPredicate.describe("are declared in a public type that has instances", method -> {
            JavaClass owner = method.getOwner();
            return !method.getModifiers().contains(SYNTHETIC)
                    && Types.isVisibleToAll(owner)
                    && !method.getName().equals("main")
                    && owner.getMethods().stream()
                            .anyMatch(other -> !other.getModifiers().contains(STATIC));
        });
    }

    private static ArchCondition<JavaMethod> beginWith(List<String> verbs) {
        return condition("begin with one of the verbs", (method, problems) -> {
            if (verbs.stream().noneMatch(verb -> isVerbOf(method.getName(), verb))) {
                problems.add(method, method.getFullName() + " begins with none of the verbs");
            }
        });
    }

    private static boolean isVerbOf(String name, String verb) {
        return name.matches(verb + "([A-Z].*)?");
    }

    private static ArchCondition<JavaMethod> readNothingOfTheirOwnType() {
        return condition("read nothing of their own type", (method, problems) -> method.getAccessesFromSelf().stream()
                .filter(access -> isReadOf(method.getOwner(), access.getTarget()))
                .forEach(access -> problems.add(
                        method,
                        method.getFullName() + " reads " + access.getTarget().getFullName())));
    }

    /** Whether a member is one of an instance of a type, or is handed such an instance. */
    private static boolean isReadOf(JavaClass type, AccessTarget member) {
        boolean ofInstance = type.isAssignableTo(member.getOwner().getName())
                && !member.getOwner().isEquivalentTo(Object.class)
                && member.resolveMember()
                        .map(found -> !found.getModifiers().contains(STATIC))
                        .orElse(true);
        return ofInstance
                || (member instanceof CodeUnitAccessTarget called
                        && called.getRawParameterTypes().stream()
                                .anyMatch(parameter -> !parameter.isEquivalentTo(Object.class)
                                        && type.isAssignableTo(parameter.getName())));
    }

    private static DescribedPredicate<JavaClass> arePublicClasses() {
        return DescribedPredicate.describe(
                "are public classes",
                type -> Types.isVisibleToAll(type)
                        && !type.isInterface()
                        && !type.isEnum()
                        && !type.isRecord()
                        && !type.isAssignableTo(Throwable.class)
                        && !Types.isServiceProvider(type));
    }

    private static ArchCondition<JavaClass> hideTheirConstructors() {
        return condition("hide their constructors", (type, problems) -> type.getConstructors().stream()
                .filter(constructor -> constructor.getModifiers().contains(PUBLIC))
                .forEach(constructor -> problems.add(type, constructor.getFullName() + " is public")));
    }

    static <T> ArchCondition<T> condition(String description, Judge<T> judge) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                judge.judge(item, (about, message) -> events.add(SimpleConditionEvent.violated(about, message)));
            }
        };
    }

    /** Says what is wrong with one class, field or method. */
    @FunctionalInterface
    interface Judge<T> {
        void judge(T item, Problems problems);
    }

    /** Takes down what is wrong. */
    @FunctionalInterface
    interface Problems {
        void add(Object about, String message);
    }

    /** Questions about types that several rules ask. */
    static final class Types {

        private Types() {}

        static boolean isGenerated(JavaClass type) {
            return type.getSimpleName().startsWith("Immutable")
                    || type.getEnclosingClass().map(Types::isGenerated).orElse(false);
        }

        static boolean isVisibleToAll(JavaClass type) {
            Optional<JavaClass> outer = type.getEnclosingClass();
            return type.getModifiers().contains(PUBLIC)
                    && outer.map(Types::isVisibleToAll).orElse(true);
        }

        /** Whether the type is offered to {@link java.util.ServiceLoader}, which needs its public constructor. */
        static boolean isServiceProvider(JavaClass type) {
            return type.getAllRawInterfaces().stream()
                    .anyMatch(
                            service -> HouseRules.class.getResource("/META-INF/services/" + service.getName()) != null);
        }
    }
}
