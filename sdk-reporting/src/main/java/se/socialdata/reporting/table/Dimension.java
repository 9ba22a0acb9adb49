package se.socialdata.reporting.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.socialdata.core.term.CodedTerm;
import se.socialdata.reporting.text.LocalizedText;

/**
 * One dimension of a table (dimension, indelning): what its rows or its columns are, in the order they are shown.
 *
 * <p>Members may be given in any order, a total also before its parts. A member may be a part of several subtotals, as
 * in an "of which" row, but no total counts the same member twice.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Dimension {

    private final String code;
    private final LocalizedText label;
    private final DimensionRole role;
    private final ImmutableMap<String, Member> members;

    private Dimension(String code, LocalizedText label, DimensionRole role, ImmutableMap<String, Member> members) {
        this.code = code;
        this.label = label;
        this.role = role;
        this.members = members;
    }

    /**
     * Starts a dimension.
     *
     * @param code the stable code, unique within a table
     * @param label what the dimension is called, as the heading of its column of labels
     * @return a builder
     */
    public static Builder builder(String code, LocalizedText label) {
        return new Builder(code, label);
    }

    /**
     * The stable code.
     *
     * @return the code
     */
    public String getCode() {
        return code;
    }

    /**
     * What the dimension is called.
     *
     * @return the label
     */
    public LocalizedText getLabel() {
        return label;
    }

    /**
     * What kind of thing the members are.
     *
     * @return {@link DimensionRole#CLASSIFICATION} unless the builder was told otherwise
     */
    public DimensionRole getRole() {
        return role;
    }

    /**
     * The members in the order they are shown.
     *
     * @return the members, at least one
     */
    public ImmutableList<Member> getMembers() {
        return members.values().asList();
    }

    /**
     * The member with a code.
     *
     * @param memberCode the code
     * @return the member
     * @throws IllegalArgumentException if the dimension has no such member
     */
    public Member getMember(String memberCode) {
        Member member = members.get(memberCode);
        if (member == null) {
            throw new IllegalArgumentException(
                    "Dimension " + code + ": expected one of the members " + String.join(", ", members.keySet()));
        }
        return member;
    }

    /**
     * Whether the dimension has a member.
     *
     * @param memberCode the code
     * @return true if there is a member with this code
     */
    public boolean contains(String memberCode) {
        return members.containsKey(memberCode);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dimension that
                && code.equals(that.code)
                && label.equals(that.label)
                && role == that.role
                && getMembers().equals(that.getMembers());
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + members.hashCode();
    }

    @Override
    public String toString() {
        return code + members.keySet();
    }

    /** Collects the members of a dimension. */
    public static final class Builder {

        private final String code;
        private final LocalizedText label;
        private final Map<String, Member> members = new LinkedHashMap<>();
        private DimensionRole role = DimensionRole.CLASSIFICATION;

        private Builder(String code, LocalizedText label) {
            this.code = code;
            this.label = label;
        }

        /**
         * Says what kind of thing the members are, which exchange formats tell their readers.
         *
         * @param newRole the role
         * @return this builder
         */
        public Builder role(DimensionRole newRole) {
            role = newRole;
            return this;
        }

        /**
         * Adds a member whose cells are entered.
         *
         * @param memberCode its code
         * @param memberLabel its label
         * @return this builder
         * @throws IllegalArgumentException if there is already a member with this code
         */
        public Builder member(String memberCode, LocalizedText memberLabel) {
            return add(new Member(memberCode, memberLabel, Member.Kind.ORDINARY, ImmutableList.of()));
        }

        /**
         * Adds a member for a coded term.
         *
         * @param term the term, whose code and terms the member takes
         * @return this builder
         * @throws IllegalArgumentException if there is already a member with this code
         */
        public Builder member(CodedTerm term) {
            return member(term.getCode(), LocalizedText.of(term));
        }

        /**
         * Adds a member that sums some others.
         *
         * @param memberCode its code
         * @param memberLabel its label
         * @param parts the codes of the members it sums, which may be subtotals, at least one
         * @return this builder
         * @throws IllegalArgumentException if there is already a member with this code, or if there are no parts
         */
        public Builder subtotal(String memberCode, LocalizedText memberLabel, Iterable<String> parts) {
            ImmutableList<String> named = ImmutableList.copyOf(parts);
            if (named.isEmpty()) {
                throw new IllegalArgumentException("Dimension " + code + ": expected a part of " + memberCode);
            }
            return add(new Member(memberCode, memberLabel, Member.Kind.SUBTOTAL, named));
        }

        /**
         * Adds the grand total, which sums every member that is not itself a part of another.
         *
         * @param memberCode its code
         * @param memberLabel its label
         * @return this builder
         * @throws IllegalArgumentException if there is already a member with this code
         */
        public Builder total(String memberCode, LocalizedText memberLabel) {
            return add(new Member(memberCode, memberLabel, Member.Kind.TOTAL, ImmutableList.of()));
        }

        /**
         * Adds the grand total with its parts named, for a dimension that also has members outside it, such as a
         * column with a median.
         *
         * @param memberCode its code
         * @param memberLabel its label
         * @param parts the codes of the members it sums, at least one
         * @return this builder
         * @throws IllegalArgumentException if there is already a member with this code
         */
        public Builder total(String memberCode, LocalizedText memberLabel, Iterable<String> parts) {
            return add(new Member(memberCode, memberLabel, Member.Kind.TOTAL, ImmutableList.copyOf(parts)));
        }

        private Builder add(Member member) {
            if (members.putIfAbsent(member.code(), member) != null) {
                throw new IllegalArgumentException(
                        "Dimension " + code + ": expected member codes to be unique, got twice " + member.code());
            }
            return this;
        }

        /**
         * Builds the dimension.
         *
         * @return the dimension
         * @throws IllegalArgumentException if there is no ordinary member, if a part does not exist, or if a total
         *     would count a member twice or count itself
         */
        public Dimension build() {
            Map<String, Member> completed = new LinkedHashMap<>(Maps.transformValues(members, this::completed));
            if (completed.values().stream().allMatch(Member::isTotal)) {
                throw new IllegalArgumentException("Dimension " + code + ": expected at least one ordinary member");
            }
            completed.values().forEach(member -> {
                List<String> leaves = new ArrayList<>();
                collectLeaves(member, completed, leaves, new HashSet<>());
                if (new HashSet<>(leaves).size() < leaves.size()) {
                    throw new IllegalArgumentException("Dimension " + code + ": expected " + member.code()
                            + " to count each member once; name its parts");
                }
            });
            return new Dimension(code, label, role, ImmutableMap.copyOf(completed));
        }

        private Member completed(Member member) {
            if (member.kind() != Member.Kind.TOTAL || !member.parts().isEmpty()) {
                return member;
            }
            Set<String> partsOfOthers = new HashSet<>();
            members.values().forEach(other -> partsOfOthers.addAll(other.parts()));
            ImmutableList<String> tops = members.values().stream()
                    .filter(other -> other.kind() != Member.Kind.TOTAL && !partsOfOthers.contains(other.code()))
                    .map(Member::code)
                    .collect(toImmutableList());
            return new Member(member.code(), member.label(), member.kind(), tops);
        }

        private void collectLeaves(Member member, Map<String, Member> all, List<String> leaves, Set<String> path) {
            if (!path.add(member.code())) {
                throw new IllegalArgumentException(
                        "Dimension " + code + ": expected no total to be a part of itself, got " + member.code());
            }
            if (!member.isTotal()) {
                leaves.add(member.code());
            }
            for (String partCode : member.parts()) {
                Member part = all.get(partCode);
                if (part == null) {
                    throw new IllegalArgumentException(
                            "Dimension " + code + ": expected the part " + partCode + " of " + member.code());
                }
                collectLeaves(part, all, leaves, path);
            }
            path.remove(member.code());
        }
    }
}
