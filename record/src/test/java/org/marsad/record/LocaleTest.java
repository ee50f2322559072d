package org.marsad.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A run of the tests under another locale is worth something only where that locale arrived in the JVM of the tests. */
class LocaleTest {
    @Test
    @EnabledIfSystemProperty(named = "marsad.expectedLocale", matches = ".+")
    void runsUnderTheLocaleThatWasAskedFor() {
        assertThat(Locale.getDefault().toLanguageTag()).isEqualTo(System.getProperty("marsad.expectedLocale"));
    }
}
