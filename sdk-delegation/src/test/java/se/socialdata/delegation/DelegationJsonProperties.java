package se.socialdata.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.socialdata.core.arbitraries.JsonPath;
import se.socialdata.core.json.JsonReader;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonSchemas;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.JsonTypeProvider;
import se.socialdata.delegation.check.CheckJson;
import se.socialdata.delegation.check.PatientFacts;
import se.socialdata.delegation.competence.CompetenceJson;
import se.socialdata.delegation.competence.CompetenceRecord;
import se.socialdata.delegation.decision.DelegationDecision;
import se.socialdata.delegation.decision.DelegationJson;
import se.socialdata.delegation.decision.Instruction;
import se.socialdata.delegation.decision.PerformedMeasure;
import se.socialdata.delegation.decision.ProviderArrangement;
import se.socialdata.delegation.guide.GuideJson;
import se.socialdata.delegation.guide.LocalDeviation;

class DelegationJsonProperties {

    /** On both Jackson generations, by our readers and by the modules. */
    private static <T> void assertReadBack(JsonRecord<T> type, T record) {
        for (JsonPath path : JsonPath.values()) {
            assertThat(path.read(type, type.getJavaType(), path.write(type, record)))
                    .isEqualTo(record);
        }
    }

    @Property(tries = 100)
    void a_decision_is_read_back(@ForAll DelegationDecision decision) {
        assertReadBack(DelegationJson.DELEGATION_DECISION, decision);
    }

    @Property(tries = 50)
    void an_instruction_is_read_back(@ForAll Instruction instruction) {
        assertReadBack(DelegationJson.INSTRUCTION, instruction);
    }

    @Property(tries = 50)
    void an_arrangement_is_read_back(@ForAll ProviderArrangement arrangement) {
        assertReadBack(DelegationJson.PROVIDER_ARRANGEMENT, arrangement);
    }

    @Property(tries = 50)
    void a_measure_is_read_back(@ForAll PerformedMeasure measure) {
        assertReadBack(DelegationJson.PERFORMED_MEASURE, measure);
    }

    @Property(tries = 50)
    void patient_facts_are_read_back(@ForAll PatientFacts facts) {
        assertReadBack(CheckJson.PATIENT_FACTS, facts);
    }

    @Property(tries = 50)
    void a_competence_record_is_read_back(@ForAll CompetenceRecord record) {
        assertReadBack(CompetenceJson.COMPETENCE_RECORD, record);
    }

    @Property(tries = 50)
    void a_deviation_is_read_back(@ForAll LocalDeviation deviation) {
        assertReadBack(GuideJson.LOCAL_DEVIATION, deviation);
    }

    @Example
    void a_wrong_answer_is_refused_without_being_repeated() {
        JsonReader<PatientFacts> reader = JsonReader.of(CheckJson.PATIENT_FACTS, JsonSettings.strict());

        assertThatThrownBy(() -> reader.read("{\"facts\":[{\"fact\":\"HEMATURIA\",\"value\":\"PERHAPS\"}]}"))
                .hasMessageContaining("/facts/0")
                .hasMessageContaining("expected YES or NO for the fact HEMATURIA")
                .hasMessageNotContaining("PERHAPS");
    }

    /** Run with {@code -DtestJvmArgs=-Dschemas.write} to write the files anew. */
    @Example
    void the_schemas_are_current() throws IOException {
        for (JsonTypeProvider provider :
                new JsonTypeProvider[] {new GuideJson(), new CompetenceJson(), new DelegationJson(), new CheckJson()}) {
            String room = provider.getClass().getPackageName().replace('.', '/');
            Path folder = Path.of("src/main/resources", room, "schema");
            for (JsonType<?> type : provider.getJsonTypes()) {
                if (type instanceof JsonRecord<?> record) {
                    Path file = folder.resolve(record.getName() + ".schema.json");
                    if (System.getProperty("schemas.write") != null) {
                        Files.createDirectories(folder);
                        Files.writeString(file, JsonSchemas.of(record), StandardCharsets.UTF_8);
                    }
                    assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(JsonSchemas.of(record));
                }
            }
        }
    }
}
