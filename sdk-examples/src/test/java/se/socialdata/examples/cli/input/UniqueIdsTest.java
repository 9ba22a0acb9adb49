package se.socialdata.examples.cli.input;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.socialdata.core.json.JsonProblem;

class UniqueIdsTest {

    private final UniqueIds ids = new UniqueIds("decision id", "id");

    @Test
    void every_id_of_many_is_remembered_with_its_line() {
        int many = 20_000;
        for (int i = 1; i <= many; i++) {
            ids.add("LSS-" + i, i, i);
        }
        for (int i = 1; i <= many; i++) {
            int line = i;
            assertThatThrownBy(() -> ids.add("LSS-" + line, line, many + line))
                    .isInstanceOf(JsonProblem.class)
                    .hasMessage("/id: expected a decision id that occurs once; first seen on line " + line
                            + " with the same content");
        }
    }

    @Test
    void a_refused_record_does_not_take_the_place_of_the_first() {
        ids.add("A", 1, 1);
        assertThatThrownBy(() -> ids.add("A", 2, 2)).hasMessageEndingWith("line 1 with other content");
        assertThatThrownBy(() -> ids.add("A", 1, 3)).hasMessageEndingWith("line 1 with the same content");
    }

    @Test
    void ids_are_compared_exactly() {
        ids.add("a", 1, 1);
        assertThatCode(() -> {
                    ids.add("A", 1, 2);
                    ids.add("a ", 1, 3);
                    ids.add("", 1, 4);
                })
                .doesNotThrowAnyException();
    }
}
