package se.socialdata.core.json;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.socialdata.core.json.sample.Visit;
import se.socialdata.core.time.DateInterval;

class GoldenJsonTest {

    @TestFactory
    Stream<DynamicTest> a_visit_is_read_and_written_back_on_every_path() {
        return GoldenJson.tests(SampleJson.VISIT, Visit.class, "Visit");
    }

    @TestFactory
    Stream<DynamicTest> a_date_interval_is_read_and_written_back_on_every_path() {
        return GoldenJson.tests(JsonTypes.DATE_INTERVAL, DateInterval.class, "DateInterval");
    }
}
