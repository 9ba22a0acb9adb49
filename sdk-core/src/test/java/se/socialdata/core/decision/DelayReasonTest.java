package se.socialdata.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelayReasonTest {

    /** Every variant printed in the reports of Luleå for the fourth quarter of 2025. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            p g a personalrelaterade skäl; STAFF_RELATED
            p g a rekryteringssvårigheter; RECRUITMENT_DIFFICULTIES
            p g a att den enskilde ej medverkar till verkställighet; NOT_COOPERATING
            p g a den enskilde ej medverkar till verkställighet; NOT_COOPERATING
            p g a medverkar ej till insatsen; NOT_COOPERATING
            p g a den enskilde medverkar ej till insats; NOT_COOPERATING
            p g a att den enskilde tackat nej; DECLINED_OFFER
            p g a att den enskilde har tackat nej till erbjudande; DECLINED_OFFER
            p g a att det saknar plats (ex kö, behov av/pågående sanering/renovering/ombyggnation); NO_PLACE_AVAILABLE
            då det saknas plats (ex har kö, behov av/pågående sanering/renovering/ombyggnation); NO_PLACE_AVAILABLE
            p g a saknar plats; NO_PLACE_AVAILABLE
            p g a att den enskilde har specifika önskemål; SPECIFIC_WISHES
            p g a specifika önskemål; SPECIFIC_WISHES
            p g a hälsotillstånd är/har varit ett hinder merparten av väntetiden; HEALTH_OBSTACLE
            p g a saknas kontaktfamilj; NO_CONTACT_FAMILY
            p g a verksamhetsutmaningar; OPERATIONAL_CHALLENGES
            """)
    void every_printed_variant_means_a_standard_reason(String printed, String code) {
        assertThat(DelayReason.ofPrinted(printed)).map(DelayReason::getCode).contains(code);
    }

    @Test
    void an_unknown_text_means_no_standard_reason() {
        assertThat(DelayReason.ofPrinted("p g a sommaren")).isEmpty();
    }

    @Test
    void a_municipality_can_add_a_reason_of_its_own() {
        DelayReason own = DelayReason.ofLocal("L-1", "flytt pågår", "a move is under way", "Rutin, fiktiv kommun");

        assertThat(own.isStandard()).isFalse();
        assertThat(own)
                .isEqualTo(DelayReason.ofLocal("L-1", "annat", "other", "annan"))
                .hasToString("L-1");
        assertThat(DelayReason.STAFF_RELATED.isStandard()).isTrue();
    }

    @Test
    void a_local_reason_needs_a_code_of_its_own() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DelayReason.ofLocal("STAFF_RELATED", "a", "b", "c"))
                .withMessage("expected a code other than the standard ones, got STAFF_RELATED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DelayReason.ofLocal(" ", "a", "b", "c"))
                .withMessage("expected a code, got a blank one");
    }
}
