package org.readout.lexicon;

import org.jspecify.annotations.Nullable;
import org.readout.model.Channel;

/**
 * What a name says of an organisation.
 *
 * @param name its full name, also where its acronym was found
 * @param acronym its usual letters; {@code null} if it has none
 * @param side whom it acts for, as the guidelines write it; {@code null} if several countries have one of that name
 * @param kind what sort of organisation it is
 * @param country the usual English name of the side's country; {@code null} for international organisations
 */
public record Organization(String name, @Nullable String acronym, @Nullable String side, Kind kind,
        @Nullable String country) {
    /** What sort of organisation it is. */
    public enum Kind {
        /** An international organisation of states, or a body of one. */
        IGO(Channel.MULTILATERAL),
        /** A political party or a body of one. */
        PARTY(Channel.PARTY),
        /** A parliament or a house of one. */
        LEGISLATURE(Channel.LEGISLATURE),
        /** A body that advises the state on behalf of parts of society. */
        CONSULTATIVE(Channel.CONSULTATIVE),
        /** A cabinet, ministry, agency, court or central bank. */
        GOVERNMENT(Channel.GOVERNMENT),
        /** Armed forces and their commands. */
        MILITARY(Channel.MILITARY),
        /** A society, foundation, university, union or company. */
        ASSOCIATION(Channel.ASSOCIATION),
        /** A society of people of one country who live in another: it acts for neither. */
        EXPATRIATE(Channel.ASSOCIATION),
        /** A news agency, newspaper or broadcaster. */
        MEDIA(null);

        private final @Nullable Channel channel;

        Kind(@Nullable Channel channel) {
            this.channel = channel;
        }

        /** The line of contact that its officials make; {@code null} if none follows from it. */
        public @Nullable Channel channel() {
            return channel;
        }
    }
}
