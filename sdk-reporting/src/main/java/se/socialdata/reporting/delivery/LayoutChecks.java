package se.socialdata.reporting.delivery;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Set;

/** What the parts of a layout must be to each other. */
final class LayoutChecks {

    private LayoutChecks() {}

    static void checkParent(DeliveryLayout layout, RecordLayout child, String parent, Set<String> above) {
        checkArgument(above.contains(parent), "expected the record above %s to stand before it", child.getName());
        checkArgument(
                !child.getParentKey().isEmpty()
                        && child.getParentKey().size()
                                == layout.getRecord(parent).getKey().size(),
                "expected as many fields in the parent key of %s as in the key of %s",
                child.getName(),
                parent);
    }

    static void checkField(DeliveryLayout layout, LayoutField field) {
        field.getCodeList()
                .ifPresent(list -> checkArgument(
                        layout.findCodeList(list).isPresent(),
                        "expected the code list of the field %s in the layout",
                        field.getName()));
    }

    /** Fields at fixed positions stand in order and do not overlap; blanks may stand between them. */
    static void checkColumns(RecordLayout layout) {
        int next = 1;
        for (LayoutField field : layout.getFields()) {
            checkArgument(
                    field.getColumn().isPresent() && field.getWidth().isPresent(),
                    "expected a column and a width in the field %s",
                    field.getName());
            checkArgument(
                    field.getColumn().getAsInt() >= next,
                    "expected the field %s in column %s or later",
                    field.getName(),
                    next);
            next = field.getColumn().getAsInt() + field.getWidth().getAsInt();
        }
    }
}
