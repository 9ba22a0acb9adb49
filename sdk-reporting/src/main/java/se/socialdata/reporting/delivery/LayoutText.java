package se.socialdata.reporting.delivery;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the text form of a layout: properties of the layout, then {@code [codes NAME]}, {@code [record NAME]} and, below a
 * record, {@code [field NAME]}.
 *
 * <p>A line is empty, a comment that begins with {@code #}, a section, a property {@code name = value}, or, in a code list,
 * a code {@code code | years | Swedish term | English term}.
 */
final class LayoutText {

    private static final int PARTS_OF_CODE = 4;

    private final List<LayoutSection> sections = new ArrayList<>();

    LayoutText(CharSequence text) {
        sections.add(new LayoutSection("layout", "", 1));
        int number = 0;
        for (String line : text.toString().lines().toList()) {
            number++;
            String content = line.strip();
            if (content.isEmpty() || content.startsWith("#")) {
                continue;
            }
            if (content.startsWith("[")) {
                sections.add(section(line, number));
            } else {
                last().add(line, number);
            }
        }
    }

    static DeliveryLayout read(InputStream stream) throws IOException {
        byte[] bytes =
                ByteStreams.limit(stream, DeliveryLayout.LONGEST_FILE + 1L).readAllBytes();
        if (bytes.length > DeliveryLayout.LONGEST_FILE) {
            throw new IOException("expected a layout of at most " + DeliveryLayout.LONGEST_FILE + " bytes");
        }
        return DeliveryLayout.load(StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes)));
    }

    private LayoutSection last() {
        return sections.get(sections.size() - 1);
    }

    private static LayoutSection section(String line, int number) {
        String content = line.strip();
        int column = line.indexOf('[') + 1;
        if (!content.endsWith("]")) {
            throw new LayoutProblem(number, column, "expected ']' at the end of the section");
        }
        String[] words = content.substring(1, content.length() - 1).strip().split("\\s+", -1);
        if (words.length != 2 || !words[0].matches("codes|record|field")) {
            throw new LayoutProblem(number, column, "expected [codes NAME], [record NAME] or [field NAME]");
        }
        if (!words[1].matches("[a-z][a-z0-9-]*")) {
            throw new LayoutProblem(
                    number,
                    line.indexOf(words[0]) + words[0].length() + 2,
                    "expected a name of lower-case letters a-z, digits and hyphens, beginning with a letter");
        }
        return new LayoutSection(words[0], words[1], number);
    }

    DeliveryLayout read() {
        LayoutSection head = sections.get(0);
        DeliveryLayout.Builder layout = DeliveryLayout.builder();
        LayoutProperties.readHead(head, layout);
        for (int i = 1; i < sections.size(); i++) {
            LayoutSection section = sections.get(i);
            switch (section.kind()) {
                case "codes" -> layout.addCodeLists(codeList(section));
                case "record" -> {
                    int end = i + 1;
                    while (end < sections.size() && sections.get(end).kind().equals("field")) {
                        end++;
                    }
                    layout.addRecords(LayoutProperties.readRecord(section, sections.subList(i + 1, end)));
                    i = end - 1;
                }
                default -> throw new LayoutProblem(section.line(), 1, "expected a field to stand below its record");
            }
        }
        return head.checked(layout::build);
    }

    private static LayoutCodeList codeList(LayoutSection section) {
        String source = section.text("source");
        Certainty certainty = section.coded("certainty", Certainty.values());
        ImmutableList.Builder<CodeEntry> entries = ImmutableList.builder();
        for (LayoutSection.Line line : section.entries()) {
            entries.add(entry(line));
        }
        boolean known = section.findChoice("known", "yes", "no").orElse(true);
        section.requireAllRead();
        if (known == section.entries().isEmpty()) {
            throw new LayoutProblem(section.line(), 1, "expected codes in the list, or 'known = no' and none");
        }
        return section.checked(() -> new LayoutCodeList(section.name(), source, certainty, entries.build()));
    }

    private static CodeEntry entry(LayoutSection.Line line) {
        String[] parts = line.text().split("\\|", -1);
        if (parts.length != PARTS_OF_CODE) {
            throw new LayoutProblem(line.number(), 1, "expected a code as 'code | years | Swedish | English'");
        }
        int yearsAt = parts[0].length()
                + 2
                + parts[1].length()
                - parts[1].stripLeading().length();
        String years = parts[1].strip();
        if (!years.matches("all|[0-9]{4}-([0-9]{4})?|-[0-9]{4}")) {
            throw new LayoutProblem(
                    line.number(), yearsAt, "expected the years of a code as 'all', '2017-', '-2016' or '2012-2016'");
        }
        int dash = years.indexOf('-');
        OptionalInt from = dash > 0 ? year(years.substring(0, dash)) : OptionalInt.empty();
        OptionalInt to = dash >= 0 && dash < years.length() - 1 ? year(years.substring(dash + 1)) : OptionalInt.empty();
        try {
            return new CodeEntry(parts[0].strip(), parts[2].strip(), parts[3].strip(), from, to);
        } catch (IllegalArgumentException e) {
            throw new LayoutProblem(
                    line.number(), 1, Optional.ofNullable(e.getMessage()).orElse("expected a code"));
        }
    }

    private static OptionalInt year(String digits) {
        return OptionalInt.of(Integer.parseInt(digits));
    }
}
