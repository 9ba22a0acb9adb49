package se.socialdata.reporting.delivery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.socialdata.reporting.text.LocalizedText;

/** The properties of a layout, its records and its fields, from their text. */
final class LayoutProperties {

    private static final ImmutableList<Charset> CHARSETS =
            ImmutableList.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

    private LayoutProperties() {}

    static void readHead(LayoutSection head, DeliveryLayout.Builder layout) {
        layout.id(head.text("layout")).version(head.number("version")).title(localized(head, "title"));
        layout.source(head.text("source")).status(head.coded("status", LayoutStatus.values()));
        for (String[] note : head.notes()) {
            layout.addNotes(LocalizedText.of(note[0], note[1]));
        }
        month(head, "first-month").ifPresent(layout::firstMonth);
        month(head, "last-month").ifPresent(layout::lastMonth);
        head.findCoded("form", LayoutForm.values()).ifPresent(layout::form);
        separator(head).ifPresent(layout::separator);
        charset(head).ifPresent(layout::charset);
        head.findChoice("line-end", "crlf", "lf").ifPresent(crlf -> layout.lineEnd(crlf ? "\r\n" : "\n"));
        head.requireAllRead();
    }

    private static LocalizedText localized(LayoutSection section, String key) {
        return LocalizedText.of(section.text(key + "-sv"), section.text(key + "-en"));
    }

    private static Optional<YearMonth> month(LayoutSection head, String key) {
        Optional<String> value = head.find(key);
        if (value.isPresent() && !value.get().matches("[0-9]{4}-(0[1-9]|1[0-2])")) {
            throw head.at(key, "expected a month as 2017-01");
        }
        return value.map(YearMonth::parse);
    }

    private static Optional<Character> separator(LayoutSection head) {
        Optional<String> value = head.find("separator");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (value.get()) {
                    case "semicolon" -> ';';
                    case "comma" -> ',';
                    case "tab" -> '\t';
                    case "bar" -> '|';
                    default -> throw head.at("separator", "expected one of semicolon, comma, tab, bar");
                });
    }

    private static Optional<Charset> charset(LayoutSection head) {
        Optional<String> value = head.find("charset");
        Optional<Charset> charset = value.flatMap(name ->
                CHARSETS.stream().filter(known -> known.name().equals(name)).findFirst());
        if (value.isPresent() && charset.isEmpty()) {
            throw head.at("charset", "expected one of " + CHARSETS);
        }
        return charset;
    }

    static RecordLayout readRecord(LayoutSection section, List<LayoutSection> fields) {
        RecordLayout.Builder layout = RecordLayout.builder()
                .name(section.name())
                .title(localized(section, "title"))
                .key(section.names("key"))
                .parent(section.find("parent"))
                .parentKey(section.names("parent-key"));
        section.findChoice("order", "known", "unknown").ifPresent(layout::orderKnown);
        section.requireAllRead();
        for (LayoutSection field : fields) {
            layout.addFields(readField(field));
        }
        return section.checked(layout::build);
    }

    private static LayoutField readField(LayoutSection section) {
        LayoutField.Builder field = LayoutField.builder()
                .name(section.name())
                .term(localized(section, "term"))
                .type(section.coded("type", FieldType.values()))
                .source(section.text("source"))
                .certainty(section.coded("certainty", Certainty.values()))
                .codeList(section.find("codes"))
                .width(section.findNumber("width"))
                .length(section.findNumber("length"))
                .column(section.findNumber("column"))
                .pattern(section.find("pattern"))
                .minimum(section.findLong("minimum"))
                .maximum(section.findLong("maximum"))
                .refusedEnding(section.find("refused-ending"));
        section.findCoded("role", FieldRole.values()).ifPresent(field::role);
        section.find("yes").ifPresent(field::yes);
        section.find("no").ifPresent(field::no);
        mandatory(section, field);
        section.requireAllRead();
        return section.checked(field::build);
    }

    /** {@code yes}, {@code no}, or {@code when FIELD is VALUE, VALUE}. */
    private static void mandatory(LayoutSection section, LayoutField.Builder field) {
        String value = section.find("mandatory").orElse("no");
        if (value.matches("when [a-z][a-z0-9-]* is .+")) {
            String[] words = value.split(" ", 4);
            field.mandatoryCase(new MandatoryCase(
                    words[1],
                    Arrays.stream(words[3].split(",", -1)).map(String::strip).collect(ImmutableSet.toImmutableSet())));
        } else if (value.equals("yes") || value.equals("no")) {
            field.mandatory(value.equals("yes"));
        } else {
            throw section.at("mandatory", "expected 'yes', 'no' or 'when FIELD is VALUE, VALUE'");
        }
    }
}
