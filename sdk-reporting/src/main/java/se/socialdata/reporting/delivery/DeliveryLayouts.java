package se.socialdata.reporting.delivery;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The layouts that the library ships, each a resource whose first comment line names its source. */
public final class DeliveryLayouts {

    private static final ImmutableList<String> RESOURCES = ImmutableList.of(
            "children-1.layout", "economic-assistance-1.layout", "health-care-interventions-1.layout", "lss-1.layout");

    private static final ImmutableList<DeliveryLayout> ALL =
            RESOURCES.stream().map(DeliveryLayouts::read).collect(toImmutableList());

    private DeliveryLayouts() {}

    /**
     * All layouts.
     *
     * @return the layouts by id and version
     */
    public static ImmutableList<DeliveryLayout> all() {
        return ALL;
    }

    /**
     * The newest version of a layout.
     *
     * @param id the id of the layout, for example {@code lss}
     * @return the layout
     * @throws IllegalArgumentException if the library ships no such layout
     */
    public static DeliveryLayout get(String id) {
        return ALL.stream()
                .filter(layout -> layout.getId().equals(id))
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new IllegalArgumentException("expected one of the layouts "
                        + ALL.stream().map(DeliveryLayout::getId).distinct().toList()));
    }

    private static DeliveryLayout read(String resource) {
        try (InputStream stream = Objects.requireNonNull(DeliveryLayouts.class.getResourceAsStream(resource))) {
            return LayoutText.read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
