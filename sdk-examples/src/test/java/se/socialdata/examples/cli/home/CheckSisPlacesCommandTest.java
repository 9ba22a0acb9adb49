package se.socialdata.examples.cli.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.socialdata.examples.cli.Run;

class CheckSisPlacesCommandTest {

    private static final String REQUEST =
            """
            {"reference":"request-1","municipality":"2281","requestedDate":"2026-01-12","acute":true,\
            "closeSupervisionNeeded":true,"assignedDate":"2026-01-12","homeKey":"sis-1"}""";

    @TempDir
    Path folder;

    @Test
    void a_place_assigned_at_once_gives_no_finding() throws IOException {
        assertThat(check(REQUEST))
                .isEqualTo(new Run(
                        0,
                        """
                findings 0 under 0 rules, not determined 0
                read 1 = accepted 1 + rejected 0
                """,
                        ""));
    }

    @Test
    void a_young_person_who_waits_in_an_acute_situation_is_a_finding() throws IOException {
        assertThat(check(REQUEST.replace("\"assignedDate\":\"2026-01-12\"", "\"assignedDate\":\"2026-01-13\"")))
                .isEqualTo(new Run(
                        1,
                        """
                HOM-051 (error, law): 1 x In acute situations SiS assigns a place at once
                  line 1: assignedDate: In acute situations SiS assigns a place at once
                findings 1 under 1 rules, not determined 0
                read 1 = accepted 1 + rejected 0
                """,
                        ""));
    }

    @Test
    void guidance_and_proposals_are_checked_when_chosen() throws IOException {
        String staying = REQUEST.replace(
                "\"homeKey\"", "\"admittedDate\":\"2026-01-12\",\"plannedEndDate\":\"2026-01-20\",\"homeKey\"");
        assertThat(check(staying).exitCode()).isZero();
        assertThat(check(staying, "--guidance").out()).startsWith("HOM-305 (warning, guidance): 1 x ");
        assertThat(check(staying, "--proposed=Ds 2026:5").out()).startsWith("HOM-518 (warning, proposal): 1 x ");
        assertThat(check(staying, "--local=Sundsvall").err())
                .isEqualTo(
                        "socialdata check sis-places: --local: expected no such option, no municipality having a routine"
                                + " on these records (see socialdata check sis-places --help)\n");
    }

    @Test
    void what_has_no_meaning_is_refused_with_its_place() throws IOException {
        assertThat(check(REQUEST.replace("2281", "9999")).out())
                .startsWith("line 1: /municipality: expected the four-digit code of a municipality\n");
        assertThat(check(REQUEST + "\n" + REQUEST).out())
                .startsWith("line 2: /reference: expected a reference that occurs once; first seen on line 1");
    }

    private Run check(String text, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("requests.ndjson"), text);
        Object[] args = new Object[4 + options.length];
        args[0] = "check";
        args[1] = "sis-places";
        args[2] = file;
        args[3] = "--as-of=2026-01-30";
        System.arraycopy(options, 0, args, 4, options.length);
        return Run.of(args);
    }
}
