package org.marsad.export.check.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PlaceTest {
    @Test
    void aPointLiesInOneCellAndOnAnEdgeInAllThatMeetThere() {
        assertThat(Place.cells(36.2, 37.16)).containsExactly(181875L);
        assertThat(Place.cells(36.5, 37.16)).containsExactly(181875L, 182595L);
        assertThat(Place.cells(36.5, 37.5)).hasSize(4);
    }

    @Property(tries = 500)
    void everyCellIsOneOfTheGrid(
            @ForAll @DoubleRange(min = -90, max = 90) double lat,
            @ForAll @DoubleRange(min = -180, max = 180) double lon) {
        assertThat(Place.cells(lat, lon)).isNotEmpty().allMatch(cell -> cell >= 1 && cell <= 259_200);
    }

    @Test
    void readsPointsAsWellKnownTextWritesThem() {
        assertThat(Point.of("POINT (37.16 36.20)")).isEqualTo(new Point(37.16, 36.20));
        assertThat(Point.of("point(37.16   36.20)")).isEqualTo(new Point(37.16, 36.20));
        for (String other :
                new String[] {"POINT", "POINT ()", "POINT (1)", "POINT (1 2 3)", "POINT (1 2", "POINT (a b)", "1 2"}) {
            assertThat(Point.of(other)).as(other).isNull();
        }
    }
}
