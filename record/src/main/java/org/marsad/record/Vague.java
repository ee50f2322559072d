package org.marsad.record;

/** A quantity that a report states without a figure: "dozens", "a number of". Figures for it are a matter of policy. */
public enum Vague {
    SEVERAL,
    TENS,
    HUNDREDS,
    THOUSANDS,
    MANY
}
