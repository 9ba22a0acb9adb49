package se.socialdata.reporting.assistance;

import com.google.common.collect.ImmutableList;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.Externalizable;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.assistance.VeryLongTerm;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.rule.SdkVersion;
import se.socialdata.core.term.CodeList;

/**
 * The serialised form of a builder: for the way between the processes of a distributed engine, not for storage.
 *
 * <p>It holds keys of persons and places in code lists, so it is read by the version of the SDK that has written it and by no other.
 */
final class AssistanceBuilderForm implements Externalizable {

    private static final long serialVersionUID = 1L;

    private static final int NONE = -1;

    /** More than any reader lets through as one text. */
    private static final int LONGEST_TEXT = 1 << 24;

    private @Nullable AssistanceBuilder builder;

    /** Made when a builder is read. */
    public AssistanceBuilderForm() {}

    AssistanceBuilderForm(AssistanceBuilder builder) {
        this.builder = builder;
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        if (builder == null) {
            throw new InvalidObjectException("expected a builder");
        }
        writeText(SdkVersion.get(), out);
        write(builder.settings(), out);
        builder.write(out);
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException {
        if (!readText(in).equals(SdkVersion.get())) {
            throw new InvalidObjectException("expected a builder that this version of the SDK has written");
        }
        try {
            builder = AssistanceBuilder.of(readSettings(in)).read(in);
        } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
            // Without the cause, which may hold a key.
            throw new InvalidObjectException("expected a builder as it was written");
        }
    }

    private Object readResolve() throws InvalidObjectException {
        if (builder == null) {
            throw new InvalidObjectException("expected a builder");
        }
        return builder;
    }

    private static void write(AssistanceSettings settings, DataOutput out) throws IOException {
        out.writeInt(settings.getYear());
        writeText(settings.getMunicipality().map(Municipality::getCode).orElse(""), out);
        writeText(settings.getObstacleChoice().getCode(), out);
        out.writeInt(settings.getVeryLongTerm().getWindowMonths());
        out.writeInt(settings.getVeryLongTerm().getLeastMonths());
        out.writeInt(settings.getVeryLongTerm().getLongestBreak());
        out.writeInt(settings.getMonthsWithout().orElse(NONE));
        out.writeInt(settings.getAgeBands().size());
        for (int age : settings.getAgeBands()) {
            out.writeInt(age);
        }
        out.writeInt(settings.getPopulation().size());
        for (Map.Entry<Municipality, Long> entry : settings.getPopulation().entrySet()) {
            writeText(entry.getKey().getCode(), out);
            out.writeLong(entry.getValue());
        }
    }

    private static AssistanceSettings readSettings(DataInput in) throws IOException {
        AssistanceSettings.Builder settings = AssistanceSettings.builder().year(in.readInt());
        String municipality = readText(in);
        if (!municipality.isEmpty()) {
            settings.municipality(Municipality.of(municipality));
        }
        settings.obstacleChoice(CodeList.of(ObstacleChoice.class).get(readText(in)));
        settings.veryLongTerm(VeryLongTerm.of(in.readInt(), in.readInt(), in.readInt()));
        int monthsWithout = in.readInt();
        if (monthsWithout != NONE) {
            settings.monthsWithout(monthsWithout);
        }
        ImmutableList.Builder<Integer> ages = ImmutableList.builder();
        for (int count = in.readInt(); count > 0; count--) {
            ages.add(in.readInt());
        }
        settings.ageBands(ages.build());
        for (int count = in.readInt(); count > 0; count--) {
            settings.putPopulation(Municipality.of(readText(in)), in.readLong());
        }
        return settings.build();
    }

    /** A text of any length, which {@link DataOutput#writeUTF} does not write. */
    static void writeText(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String readText(DataInput in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST_TEXT) {
            throw new InvalidObjectException("expected a text of at most " + LONGEST_TEXT + " bytes");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
