package se.socialdata.house;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The rooms of a module and the doors between them: a table of which package may import which.
 *
 * <p>A room is a package directly below the base package, with everything below it. A foundation room is open to all, but
 * opens to foundation rooms only; any other room opens to the foundation and to the rooms that its row names. A room that
 * has no row is refused, so that whoever adds one decides which doors it has.
 */
public final class Rooms {

    private final String base;
    private final ImmutableSet<String> foundation;
    private final ImmutableMap<String, ImmutableSet<String>> doors;

    private Rooms(String base, ImmutableSet<String> foundation, Map<String, ImmutableSet<String>> doors) {
        this.base = base;
        this.foundation = foundation;
        this.doors = ImmutableMap.copyOf(doors);
    }

    /** A table for the packages below the base package, with the rooms of its foundation. */
    public static Rooms of(String base, String... foundation) {
        return new Rooms(base, ImmutableSet.copyOf(foundation), Map.of());
    }

    /** The table with one row more: a room, and the rooms besides the foundation that it may import. */
    public Rooms room(String name, String... mayImport) {
        Map<String, ImmutableSet<String>> rows = new LinkedHashMap<>(doors);
        rows.put(name, ImmutableSet.copyOf(mayImport));
        return new Rooms(base, foundation, rows);
    }

    /** Every import goes through a door of the table, and every package has its place in it. */
    public ArchRule rule() {
        return ArchRuleDefinition.classes()
                .should(HouseRules.condition("import other rooms through the doors of the table only", this::judge))
                .because("the foundation " + foundation
                        + " never imports a room that is built on it, and a room imports "
                        + "only the rooms that its package-info and the table in this test name: " + doors);
    }

    /** No two rooms need each other. */
    public ArchRule noCycles() {
        return SlicesRuleDefinition.slices()
                .matching(base + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("rooms that need each other are one room with a wall through it");
    }

    /** The classes of all rooms that are not foundation. */
    public DescribedPredicate<JavaClass> aboveTheFoundation() {
        return DescribedPredicate.describe(
                "stand above the foundation", type -> !foundation.contains(roomOf(type.getPackageName())));
    }

    private void judge(JavaClass type, HouseRules.Problems problems) {
        String room = roomOf(type.getPackageName());
        if (!room.isEmpty() && !foundation.contains(room) && !doors.containsKey(room)) {
            problems.add(type, "room " + room + " is not in the table (" + type.getName() + ")");
            return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            String other = target.getPackageName().startsWith(base + ".") ? roomOf(target.getPackageName()) : room;
            if (!isOpen(room, other)) {
                problems.add(type, "no door from " + room + " to " + other + ": " + dependency.getDescription());
            }
        }
    }

    private boolean isOpen(String from, String to) {
        return from.equals(to)
                || foundation.contains(to)
                || doors.getOrDefault(from, ImmutableSet.of()).contains(to);
    }

    private String roomOf(String packageName) {
        if (!packageName.startsWith(base + ".")) {
            return "";
        }
        String below = packageName.substring(base.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
