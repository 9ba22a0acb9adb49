package se.socialdata.reporting.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import se.socialdata.core.arbitraries.AssistanceArbitraries;
import se.socialdata.core.assistance.AssistedMonth;
import se.socialdata.core.assistance.VeryLongTerm;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.rule.SdkVersion;

class AssistanceBuilderFormTest {

    private static final AssistanceSettings SETTINGS = AssistanceSettings.builder()
            .year(2025)
            .monthsWithout(3)
            .veryLongTerm(VeryLongTerm.of(24, 3, 14))
            .obstacleChoice(ObstacleChoice.LATEST_MONTH)
            .ageBands(List.of(0, 18, 65))
            .putPopulation(Municipality.of("2580"), 79_000L)
            .build();

    @Provide
    Arbitrary<List<AssistedMonth>> months() {
        return AssistanceArbitraries.assistedMonths().list().ofMaxSize(40);
    }

    private static AssistanceBuilder collected(List<AssistedMonth> months) {
        return months.stream().collect(AssistanceBuilder.collector(SETTINGS));
    }

    private static byte[] serialised(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return stream.readObject();
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void a_builder_that_has_travelled_builds_and_merges_what_it_would_have_at_home(
            @ForAll("months") List<AssistedMonth> months, @ForAll("months") List<AssistedMonth> others)
            throws IOException, ClassNotFoundException {
        AssistanceBuilder travelled = (AssistanceBuilder) read(serialised(collected(months)));

        assertThat(travelled.build()).isEqualTo(collected(months).build());
        assertThat(travelled
                        .merge((AssistanceBuilder) read(serialised(collected(others))))
                        .build())
                .isEqualTo(collected(months).merge(collected(others)).build());
        AssistanceBuilder home = collected(months);
        AssistanceBuilder away = (AssistanceBuilder) read(serialised(home));
        others.forEach(home::add);
        others.forEach(away::add);
        assertThat(away.build()).isEqualTo(home.build());
    }

    @Example
    void settings_travel_with_the_builder() throws IOException, ClassNotFoundException {
        for (AssistanceSettings settings : List.of(
                SETTINGS,
                AssistanceSettings.of(2024),
                AssistanceSettings.builder()
                        .year(2023)
                        .municipality(Municipality.of("0180"))
                        .build())) {
            AssistanceBuilder travelled = (AssistanceBuilder) read(serialised(AssistanceBuilder.of(settings)));
            assertThat(travelled.settings()).isEqualTo(settings);
        }
    }

    @Example
    void another_version_of_the_sdk_and_a_damaged_form_are_refused() throws IOException {
        byte[] form = serialised(collected(List.of()));
        String text = new String(form, StandardCharsets.ISO_8859_1);
        int version = text.indexOf(SdkVersion.get());
        byte[] ofAnother = form.clone();
        ofAnother[version] = 'x';
        byte[] ofNoYear = form.clone();
        ofNoYear[version + SdkVersion.get().length()] = 'x';
        byte[] ofLongText = form.clone();
        ofLongText[version - 4] = 'x';

        assertThatThrownBy(() -> read(ofAnother))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("expected a builder that this version of the SDK has written");
        assertThatThrownBy(() -> read(ofNoYear))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("expected a builder as it was written");
        assertThatThrownBy(() -> read(ofLongText))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("expected a text of at most 16777216 bytes");
    }

    @Example
    void a_form_without_a_builder_is_neither_written_nor_read() {
        assertThatThrownBy(() -> serialised(new AssistanceBuilderForm()))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("expected a builder");
    }
}
