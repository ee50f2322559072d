package org.marsad.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static String kept(String json, String... paths) {
        return new Selection(List.of(paths)).of(json);
    }

    @Test
    void keepsWhatIsNamedAndNothingElse() {
        assertThat(kept("{\"id\":\"a\",\"by\":\"Sami\",\"n\":14,\"list\":[\"x\",\"y\"]}", "id", "n", "list"))
                .isEqualTo("{\"id\":\"a\",\"n\":14,\"list\":[\"x\",\"y\"]}");
    }

    @Test
    void aPathLeadsIntoEachObjectOfAList() {
        assertThat(kept("{\"where\":[{\"name\":\"b\",\"text\":\"c\"},{\"text\":\"d\"}],\"text\":\"e\"}", "where.name"))
                .isEqualTo("{\"where\":[{\"name\":\"b\"},{}]}");
    }

    @Test
    void whatIsNamedAsAValueIsNotKeptAsAnObject() {
        assertThat(kept("{\"id\":{\"name\":\"Sami\"},\"list\":[{\"name\":\"Sami\"},1,[2]]}", "id", "list"))
                .isEqualTo("{\"list\":[1]}");
    }

    @Test
    void anObjectIsNotKeptForAPropertyOfTheSameNameElsewhere() {
        assertThat(kept("{\"a\":{\"name\":\"Sami\"},\"b\":{\"name\":\"c\"}}", "b.name"))
                .isEqualTo("{\"b\":{\"name\":\"c\"}}");
    }
}
