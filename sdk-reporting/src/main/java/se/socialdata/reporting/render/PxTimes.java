package se.socialdata.reporting.render;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.DimensionRole;

/**
 * The times of a dimension as a PX file writes them: one scale for all, and a value of that scale for each member, in their
 * order (PX-file format specification, AXIS-VERSION 2013, TIMEVAL).
 *
 * @param scale the mark of the scale
 * @param values the times
 */
record PxTimes(String scale, ImmutableList<String> values) {

    /** The forms of codes, each with the digits of its PX value as groups. */
    private enum Form {
        YEARS("A1", "([0-9]{4})()"),
        QUARTERS("Q1", "([0-9]{4})Q?([1-4])"),
        MONTHS("M1", "([0-9]{4})-?(0[1-9]|1[0-2])");

        private final String scale;
        private final Pattern pattern;

        Form(String scale, String pattern) {
            this.scale = scale;
            this.pattern = Pattern.compile(pattern);
        }

        private Optional<String> read(String code) {
            Matcher matcher = pattern.matcher(code);
            return matcher.matches() ? Optional.of(matcher.group(1) + matcher.group(2)) : Optional.empty();
        }

        private Optional<PxTimes> read(Dimension dimension) {
            ImmutableList<String> times = dimension.getMembers().stream()
                    .flatMap(member -> read(member.code()).stream())
                    .distinct()
                    .collect(toImmutableList());
            return times.size() == dimension.getMembers().size()
                    ? Optional.of(new PxTimes(scale, times))
                    : Optional.empty();
        }
    }

    /** The times of a dimension, if every member is one of the same scale and none is another's equal. */
    static Optional<PxTimes> find(Dimension dimension) {
        return dimension.getRole() == DimensionRole.TIME
                ? Stream.of(Form.values())
                        .flatMap(form -> form.read(dimension).stream())
                        .findFirst()
                : Optional.empty();
    }
}
