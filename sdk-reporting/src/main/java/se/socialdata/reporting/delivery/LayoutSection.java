package se.socialdata.reporting.delivery;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.term.CodedTerm;

/** One section of the text of a layout, with the places of all that stands in it. */
final class LayoutSection {

    /** A line of the text. */
    record Line(int number, String text) {}

    private record Property(String value, int line, int column) {}

    private final String kind;
    private final String name;
    private final int line;
    private final Map<String, Property> properties = new LinkedHashMap<>();
    private final List<Line> entries = new ArrayList<>();
    private final List<Property> notes = new ArrayList<>();
    private final Set<String> read = new HashSet<>();

    LayoutSection(String kind, String name, int line) {
        this.kind = kind;
        this.name = name;
        this.line = line;
    }

    String kind() {
        return kind;
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    ImmutableList<Line> entries() {
        return ImmutableList.copyOf(entries);
    }

    void add(String text, int number) {
        int equals = text.indexOf('=');
        int start = text.length() - text.stripLeading().length();
        if (kind.equals("codes") && text.indexOf('|') >= 0 && (equals < 0 || text.indexOf('|') < equals)) {
            entries.add(new Line(number, text));
            return;
        }
        if (equals < 0 || !text.substring(start, equals).strip().matches("[a-z][a-z-]*")) {
            throw new LayoutProblem(number, start + 1, "expected '[section]' or 'name = value'");
        }
        String after = text.substring(equals + 1);
        int column = equals + 2 + (after.length() - after.stripLeading().length());
        Property property = new Property(after.strip(), number, column);
        String key = text.substring(start, equals).strip();
        if (key.equals("note")) {
            notes.add(property);
        } else if (properties.putIfAbsent(key, property) != null) {
            throw new LayoutProblem(number, start + 1, "expected the property '" + key + "' once");
        }
    }

    /** The notes, each Swedish and English with a bar between. */
    ImmutableList<String[]> notes() {
        ImmutableList.Builder<String[]> result = ImmutableList.builder();
        for (Property note : notes) {
            String[] parts = note.value().split("\\|", -1);
            if (parts.length != 2) {
                throw new LayoutProblem(note.line(), note.column(), "expected a note as 'Swedish | English'");
            }
            result.add(new String[] {parts[0].strip(), parts[1].strip()});
        }
        read.add("note");
        return result.build();
    }

    Optional<String> find(String key) {
        read.add(key);
        return Optional.ofNullable(properties.get(key)).map(Property::value);
    }

    String text(String key) {
        String value = find(key).orElseThrow(() -> missing(key));
        if (value.isEmpty()) {
            throw at(key, "expected a value of '" + key + "'");
        }
        return value;
    }

    OptionalInt findNumber(String key) {
        OptionalLong number = findLong(key);
        if (number.isPresent() && (number.getAsLong() < 1 || number.getAsLong() > Short.MAX_VALUE)) {
            throw at(key, "expected a whole number from 1 to " + Short.MAX_VALUE);
        }
        return number.isPresent() ? OptionalInt.of((int) number.getAsLong()) : OptionalInt.empty();
    }

    OptionalLong findLong(String key) {
        Optional<String> value = find(key);
        if (value.isEmpty()) {
            return OptionalLong.empty();
        }
        if (!value.get().matches("-?[0-9]{1,18}")) {
            throw at(key, "expected a whole number");
        }
        return OptionalLong.of(Long.parseLong(value.get()));
    }

    int number(String key) {
        return findNumber(key).orElseThrow(() -> missing(key));
    }

    Optional<Boolean> findChoice(String key, String yes, String no) {
        Optional<String> value = find(key);
        if (value.isPresent() && !value.get().equals(yes) && !value.get().equals(no)) {
            throw at(key, "expected '" + yes + "' or '" + no + "'");
        }
        return value.map(yes::equals);
    }

    <T extends CodedTerm> T coded(String key, T[] members) {
        return findCoded(key, members).orElseThrow(() -> missing(key));
    }

    <T extends CodedTerm> Optional<T> findCoded(String key, T[] members) {
        Optional<String> value = find(key);
        Optional<T> member = value.flatMap(code -> Arrays.stream(members)
                .filter(candidate -> candidate.getCode().equals(code))
                .findFirst());
        if (value.isPresent() && member.isEmpty()) {
            throw at(
                    key,
                    "expected one of "
                            + Arrays.stream(members).map(CodedTerm::getCode).collect(Collectors.joining(", ")));
        }
        return member;
    }

    ImmutableList<String> names(String key) {
        return find(key)
                .map(value ->
                        Arrays.stream(value.split(",", -1)).map(String::strip).toList())
                .map(ImmutableList::copyOf)
                .orElseGet(ImmutableList::of);
    }

    LayoutProblem missing(String key) {
        return new LayoutProblem(line, 1, "expected the property '" + key + "' in the " + describe());
    }

    LayoutProblem at(String key, String expectation) {
        @Nullable Property property = properties.get(key);
        return property == null
                ? new LayoutProblem(line, 1, expectation)
                : new LayoutProblem(property.line(), property.column(), expectation);
    }

    /** Refuses properties that nobody has asked for, which are mostly misspelt. */
    void requireAllRead() {
        properties.forEach((key, property) -> {
            if (!read.contains(key)) {
                throw new LayoutProblem(
                        property.line(), 1, "expected a property of the " + describe() + ", one of " + sorted());
            }
        });
    }

    private String sorted() {
        return read.stream().sorted().collect(Collectors.joining(", "));
    }

    private String describe() {
        return name.isEmpty() ? kind : kind + " " + name;
    }

    /** Builds a part, and says where it stands if it is refused. */
    <T> T checked(Supplier<T> build) {
        try {
            return build.get();
        } catch (LayoutProblem e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new LayoutProblem(line, 1, Optional.ofNullable(e.getMessage()).orElse("expected a layout"));
        }
    }
}
