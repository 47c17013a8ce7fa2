package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** More suspension points than fit a byte, more locals than fit one, and both under a deep operand stack. */
public final class ManyOfAKind {
    @Coroutine
    public static Generator<Object, Object, Object> threeHundredYields() {
        long sum = 0;
        sum += num(Co.yield(1))
                + num(Co.yield(2))
                + num(Co.yield(3))
                + num(Co.yield(4))
                + num(Co.yield(5))
                + num(Co.yield(6))
                + num(Co.yield(7))
                + num(Co.yield(8))
                + num(Co.yield(9))
                + num(Co.yield(10));
        sum += num(Co.yield(11))
                + num(Co.yield(12))
                + num(Co.yield(13))
                + num(Co.yield(14))
                + num(Co.yield(15))
                + num(Co.yield(16))
                + num(Co.yield(17))
                + num(Co.yield(18))
                + num(Co.yield(19))
                + num(Co.yield(20));
        sum += num(Co.yield(21))
                + num(Co.yield(22))
                + num(Co.yield(23))
                + num(Co.yield(24))
                + num(Co.yield(25))
                + num(Co.yield(26))
                + num(Co.yield(27))
                + num(Co.yield(28))
                + num(Co.yield(29))
                + num(Co.yield(30));
        sum += num(Co.yield(31))
                + num(Co.yield(32))
                + num(Co.yield(33))
                + num(Co.yield(34))
                + num(Co.yield(35))
                + num(Co.yield(36))
                + num(Co.yield(37))
                + num(Co.yield(38))
                + num(Co.yield(39))
                + num(Co.yield(40));
        sum += num(Co.yield(41))
                + num(Co.yield(42))
                + num(Co.yield(43))
                + num(Co.yield(44))
                + num(Co.yield(45))
                + num(Co.yield(46))
                + num(Co.yield(47))
                + num(Co.yield(48))
                + num(Co.yield(49))
                + num(Co.yield(50));
        sum += num(Co.yield(51))
                + num(Co.yield(52))
                + num(Co.yield(53))
                + num(Co.yield(54))
                + num(Co.yield(55))
                + num(Co.yield(56))
                + num(Co.yield(57))
                + num(Co.yield(58))
                + num(Co.yield(59))
                + num(Co.yield(60));
        sum += num(Co.yield(61))
                + num(Co.yield(62))
                + num(Co.yield(63))
                + num(Co.yield(64))
                + num(Co.yield(65))
                + num(Co.yield(66))
                + num(Co.yield(67))
                + num(Co.yield(68))
                + num(Co.yield(69))
                + num(Co.yield(70));
        sum += num(Co.yield(71))
                + num(Co.yield(72))
                + num(Co.yield(73))
                + num(Co.yield(74))
                + num(Co.yield(75))
                + num(Co.yield(76))
                + num(Co.yield(77))
                + num(Co.yield(78))
                + num(Co.yield(79))
                + num(Co.yield(80));
        sum += num(Co.yield(81))
                + num(Co.yield(82))
                + num(Co.yield(83))
                + num(Co.yield(84))
                + num(Co.yield(85))
                + num(Co.yield(86))
                + num(Co.yield(87))
                + num(Co.yield(88))
                + num(Co.yield(89))
                + num(Co.yield(90));
        sum += num(Co.yield(91))
                + num(Co.yield(92))
                + num(Co.yield(93))
                + num(Co.yield(94))
                + num(Co.yield(95))
                + num(Co.yield(96))
                + num(Co.yield(97))
                + num(Co.yield(98))
                + num(Co.yield(99))
                + num(Co.yield(100));
        sum += num(Co.yield(101))
                + num(Co.yield(102))
                + num(Co.yield(103))
                + num(Co.yield(104))
                + num(Co.yield(105))
                + num(Co.yield(106))
                + num(Co.yield(107))
                + num(Co.yield(108))
                + num(Co.yield(109))
                + num(Co.yield(110));
        sum += num(Co.yield(111))
                + num(Co.yield(112))
                + num(Co.yield(113))
                + num(Co.yield(114))
                + num(Co.yield(115))
                + num(Co.yield(116))
                + num(Co.yield(117))
                + num(Co.yield(118))
                + num(Co.yield(119))
                + num(Co.yield(120));
        sum += num(Co.yield(121))
                + num(Co.yield(122))
                + num(Co.yield(123))
                + num(Co.yield(124))
                + num(Co.yield(125))
                + num(Co.yield(126))
                + num(Co.yield(127))
                + num(Co.yield(128))
                + num(Co.yield(129))
                + num(Co.yield(130));
        sum += num(Co.yield(131))
                + num(Co.yield(132))
                + num(Co.yield(133))
                + num(Co.yield(134))
                + num(Co.yield(135))
                + num(Co.yield(136))
                + num(Co.yield(137))
                + num(Co.yield(138))
                + num(Co.yield(139))
                + num(Co.yield(140));
        sum += num(Co.yield(141))
                + num(Co.yield(142))
                + num(Co.yield(143))
                + num(Co.yield(144))
                + num(Co.yield(145))
                + num(Co.yield(146))
                + num(Co.yield(147))
                + num(Co.yield(148))
                + num(Co.yield(149))
                + num(Co.yield(150));
        sum += num(Co.yield(151))
                + num(Co.yield(152))
                + num(Co.yield(153))
                + num(Co.yield(154))
                + num(Co.yield(155))
                + num(Co.yield(156))
                + num(Co.yield(157))
                + num(Co.yield(158))
                + num(Co.yield(159))
                + num(Co.yield(160));
        sum += num(Co.yield(161))
                + num(Co.yield(162))
                + num(Co.yield(163))
                + num(Co.yield(164))
                + num(Co.yield(165))
                + num(Co.yield(166))
                + num(Co.yield(167))
                + num(Co.yield(168))
                + num(Co.yield(169))
                + num(Co.yield(170));
        sum += num(Co.yield(171))
                + num(Co.yield(172))
                + num(Co.yield(173))
                + num(Co.yield(174))
                + num(Co.yield(175))
                + num(Co.yield(176))
                + num(Co.yield(177))
                + num(Co.yield(178))
                + num(Co.yield(179))
                + num(Co.yield(180));
        sum += num(Co.yield(181))
                + num(Co.yield(182))
                + num(Co.yield(183))
                + num(Co.yield(184))
                + num(Co.yield(185))
                + num(Co.yield(186))
                + num(Co.yield(187))
                + num(Co.yield(188))
                + num(Co.yield(189))
                + num(Co.yield(190));
        sum += num(Co.yield(191))
                + num(Co.yield(192))
                + num(Co.yield(193))
                + num(Co.yield(194))
                + num(Co.yield(195))
                + num(Co.yield(196))
                + num(Co.yield(197))
                + num(Co.yield(198))
                + num(Co.yield(199))
                + num(Co.yield(200));
        sum += num(Co.yield(201))
                + num(Co.yield(202))
                + num(Co.yield(203))
                + num(Co.yield(204))
                + num(Co.yield(205))
                + num(Co.yield(206))
                + num(Co.yield(207))
                + num(Co.yield(208))
                + num(Co.yield(209))
                + num(Co.yield(210));
        sum += num(Co.yield(211))
                + num(Co.yield(212))
                + num(Co.yield(213))
                + num(Co.yield(214))
                + num(Co.yield(215))
                + num(Co.yield(216))
                + num(Co.yield(217))
                + num(Co.yield(218))
                + num(Co.yield(219))
                + num(Co.yield(220));
        sum += num(Co.yield(221))
                + num(Co.yield(222))
                + num(Co.yield(223))
                + num(Co.yield(224))
                + num(Co.yield(225))
                + num(Co.yield(226))
                + num(Co.yield(227))
                + num(Co.yield(228))
                + num(Co.yield(229))
                + num(Co.yield(230));
        sum += num(Co.yield(231))
                + num(Co.yield(232))
                + num(Co.yield(233))
                + num(Co.yield(234))
                + num(Co.yield(235))
                + num(Co.yield(236))
                + num(Co.yield(237))
                + num(Co.yield(238))
                + num(Co.yield(239))
                + num(Co.yield(240));
        sum += num(Co.yield(241))
                + num(Co.yield(242))
                + num(Co.yield(243))
                + num(Co.yield(244))
                + num(Co.yield(245))
                + num(Co.yield(246))
                + num(Co.yield(247))
                + num(Co.yield(248))
                + num(Co.yield(249))
                + num(Co.yield(250));
        sum += num(Co.yield(251))
                + num(Co.yield(252))
                + num(Co.yield(253))
                + num(Co.yield(254))
                + num(Co.yield(255))
                + num(Co.yield(256))
                + num(Co.yield(257))
                + num(Co.yield(258))
                + num(Co.yield(259))
                + num(Co.yield(260));
        sum += num(Co.yield(261))
                + num(Co.yield(262))
                + num(Co.yield(263))
                + num(Co.yield(264))
                + num(Co.yield(265))
                + num(Co.yield(266))
                + num(Co.yield(267))
                + num(Co.yield(268))
                + num(Co.yield(269))
                + num(Co.yield(270));
        sum += num(Co.yield(271))
                + num(Co.yield(272))
                + num(Co.yield(273))
                + num(Co.yield(274))
                + num(Co.yield(275))
                + num(Co.yield(276))
                + num(Co.yield(277))
                + num(Co.yield(278))
                + num(Co.yield(279))
                + num(Co.yield(280));
        sum += num(Co.yield(281))
                + num(Co.yield(282))
                + num(Co.yield(283))
                + num(Co.yield(284))
                + num(Co.yield(285))
                + num(Co.yield(286))
                + num(Co.yield(287))
                + num(Co.yield(288))
                + num(Co.yield(289))
                + num(Co.yield(290));
        sum += num(Co.yield(291))
                + num(Co.yield(292))
                + num(Co.yield(293))
                + num(Co.yield(294))
                + num(Co.yield(295))
                + num(Co.yield(296))
                + num(Co.yield(297))
                + num(Co.yield(298))
                + num(Co.yield(299))
                + num(Co.yield(300));
        return Co.done(sum);
    }

    @Coroutine
    public static Generator<Object, Object, Object> threeHundredLocals() {
        int n = 1;
        long l1 = n++, l2 = n++, l3 = n++, l4 = n++, l5 = n++;
        long l6 = n++, l7 = n++, l8 = n++, l9 = n++, l10 = n++;
        long l11 = n++, l12 = n++, l13 = n++, l14 = n++, l15 = n++;
        long l16 = n++, l17 = n++, l18 = n++, l19 = n++, l20 = n++;
        long l21 = n++, l22 = n++, l23 = n++, l24 = n++, l25 = n++;
        long l26 = n++, l27 = n++, l28 = n++, l29 = n++, l30 = n++;
        long l31 = n++, l32 = n++, l33 = n++, l34 = n++, l35 = n++;
        long l36 = n++, l37 = n++, l38 = n++, l39 = n++, l40 = n++;
        long l41 = n++, l42 = n++, l43 = n++, l44 = n++, l45 = n++;
        long l46 = n++, l47 = n++, l48 = n++, l49 = n++, l50 = n++;
        long l51 = n++, l52 = n++, l53 = n++, l54 = n++, l55 = n++;
        long l56 = n++, l57 = n++, l58 = n++, l59 = n++, l60 = n++;
        long l61 = n++, l62 = n++, l63 = n++, l64 = n++, l65 = n++;
        long l66 = n++, l67 = n++, l68 = n++, l69 = n++, l70 = n++;
        long l71 = n++, l72 = n++, l73 = n++, l74 = n++, l75 = n++;
        long l76 = n++, l77 = n++, l78 = n++, l79 = n++, l80 = n++;
        long l81 = n++, l82 = n++, l83 = n++, l84 = n++, l85 = n++;
        long l86 = n++, l87 = n++, l88 = n++, l89 = n++, l90 = n++;
        long l91 = n++, l92 = n++, l93 = n++, l94 = n++, l95 = n++;
        long l96 = n++, l97 = n++, l98 = n++, l99 = n++, l100 = n++;
        long l101 = n++, l102 = n++, l103 = n++, l104 = n++, l105 = n++;
        long l106 = n++, l107 = n++, l108 = n++, l109 = n++, l110 = n++;
        long l111 = n++, l112 = n++, l113 = n++, l114 = n++, l115 = n++;
        long l116 = n++, l117 = n++, l118 = n++, l119 = n++, l120 = n++;
        long l121 = n++, l122 = n++, l123 = n++, l124 = n++, l125 = n++;
        long l126 = n++, l127 = n++, l128 = n++, l129 = n++, l130 = n++;
        long l131 = n++, l132 = n++, l133 = n++, l134 = n++, l135 = n++;
        long l136 = n++, l137 = n++, l138 = n++, l139 = n++, l140 = n++;
        long l141 = n++, l142 = n++, l143 = n++, l144 = n++, l145 = n++;
        long l146 = n++, l147 = n++, l148 = n++, l149 = n++, l150 = n++;
        l150 += wide(Co.yield(l1));
        double d = real(Co.yield(l150));
        Object o = Co.yield(d);
        n++;
        l99++;
        try {
            Co.yield(l99);
        } finally {
            log(l149 + d + n);
        }
        long sum = 0;
        sum += l1 + l2 + l3 + l4 + l5 + l6 + l7 + l8 + l9 + l10;
        sum += l11 + l12 + l13 + l14 + l15 + l16 + l17 + l18 + l19 + l20;
        sum += l21 + l22 + l23 + l24 + l25 + l26 + l27 + l28 + l29 + l30;
        sum += l31 + l32 + l33 + l34 + l35 + l36 + l37 + l38 + l39 + l40;
        sum += l41 + l42 + l43 + l44 + l45 + l46 + l47 + l48 + l49 + l50;
        sum += l51 + l52 + l53 + l54 + l55 + l56 + l57 + l58 + l59 + l60;
        sum += l61 + l62 + l63 + l64 + l65 + l66 + l67 + l68 + l69 + l70;
        sum += l71 + l72 + l73 + l74 + l75 + l76 + l77 + l78 + l79 + l80;
        sum += l81 + l82 + l83 + l84 + l85 + l86 + l87 + l88 + l89 + l90;
        sum += l91 + l92 + l93 + l94 + l95 + l96 + l97 + l98 + l99 + l100;
        sum += l101 + l102 + l103 + l104 + l105 + l106 + l107 + l108 + l109 + l110;
        sum += l111 + l112 + l113 + l114 + l115 + l116 + l117 + l118 + l119 + l120;
        sum += l121 + l122 + l123 + l124 + l125 + l126 + l127 + l128 + l129 + l130;
        sum += l131 + l132 + l133 + l134 + l135 + l136 + l137 + l138 + l139 + l140;
        sum += l141 + l142 + l143 + l144 + l145 + l146 + l147 + l148 + l149 + l150;
        return Co.done(sum + d + text(o) + n);
    }

    @Coroutine
    private static Generator<Object, Object, Object> manyParameters(
            long p1,
            long p2,
            long p3,
            long p4,
            long p5,
            long p6,
            long p7,
            long p8,
            long p9,
            long p10,
            long p11,
            long p12,
            long p13,
            long p14,
            long p15,
            long p16,
            long p17,
            long p18,
            long p19,
            long p20,
            long p21,
            long p22,
            long p23,
            long p24,
            long p25,
            long p26,
            long p27,
            long p28,
            long p29,
            long p30,
            long p31,
            long p32,
            long p33,
            long p34,
            long p35,
            long p36,
            long p37,
            long p38,
            long p39,
            long p40,
            long p41,
            long p42,
            long p43,
            long p44,
            long p45,
            long p46,
            long p47,
            long p48,
            long p49,
            long p50,
            long p51,
            long p52,
            long p53,
            long p54,
            long p55,
            long p56,
            long p57,
            long p58,
            long p59,
            long p60,
            long p61,
            long p62,
            long p63,
            long p64,
            long p65,
            long p66,
            long p67,
            long p68,
            long p69,
            long p70,
            long p71,
            long p72,
            long p73,
            long p74,
            long p75,
            long p76,
            long p77,
            long p78,
            long p79,
            long p80,
            long p81,
            long p82,
            long p83,
            long p84,
            long p85,
            long p86,
            long p87,
            long p88,
            long p89,
            long p90,
            long p91,
            long p92,
            long p93,
            long p94,
            long p95,
            long p96,
            long p97,
            long p98,
            long p99,
            long p100,
            long p101,
            long p102,
            long p103,
            long p104,
            long p105,
            long p106,
            long p107,
            long p108,
            long p109,
            long p110,
            long p111,
            long p112,
            long p113,
            long p114,
            long p115,
            long p116,
            long p117,
            long p118,
            long p119,
            long p120) {
        p60 += wide(Co.yield(p1));
        p120 *= num(Co.yield(p60));
        return Co.done(p120 + p119 + p2 + num(Co.yield(p3)));
    }

    public static Generator<Object, Object, Object> ofManyParameters() {
        return manyParameters(
                1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
                29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54,
                55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80,
                81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104,
                105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120);
    }

    @Coroutine
    public static Generator<Object, Object, Object> switchOfManyArms() {
        int state = 0;
        for (int round = 0; round < 30; round++) {
            switch (state) {
                case 0 -> state = (0 * 7 + num(Co.yield("arm 0"))) % 70;
                case 1 -> state = (1 * 7 + num(Co.yield("arm 1"))) % 70;
                case 2 -> state = (2 * 7 + num(Co.yield("arm 2"))) % 70;
                case 3 -> state = (3 * 7 + num(Co.yield("arm 3"))) % 70;
                case 4 -> state = (4 * 7 + num(Co.yield("arm 4"))) % 70;
                case 5 -> state = (5 * 7 + num(Co.yield("arm 5"))) % 70;
                case 6 -> state = (6 * 7 + num(Co.yield("arm 6"))) % 70;
                case 7 -> state = (7 * 7 + num(Co.yield("arm 7"))) % 70;
                case 8 -> state = (8 * 7 + num(Co.yield("arm 8"))) % 70;
                case 9 -> state = (9 * 7 + num(Co.yield("arm 9"))) % 70;
                case 10 -> state = (10 * 7 + num(Co.yield("arm 10"))) % 70;
                case 11 -> state = (11 * 7 + num(Co.yield("arm 11"))) % 70;
                case 12 -> state = (12 * 7 + num(Co.yield("arm 12"))) % 70;
                case 13 -> state = (13 * 7 + num(Co.yield("arm 13"))) % 70;
                case 14 -> state = (14 * 7 + num(Co.yield("arm 14"))) % 70;
                case 15 -> state = (15 * 7 + num(Co.yield("arm 15"))) % 70;
                case 16 -> state = (16 * 7 + num(Co.yield("arm 16"))) % 70;
                case 17 -> state = (17 * 7 + num(Co.yield("arm 17"))) % 70;
                case 18 -> state = (18 * 7 + num(Co.yield("arm 18"))) % 70;
                case 19 -> state = (19 * 7 + num(Co.yield("arm 19"))) % 70;
                case 20 -> state = (20 * 7 + num(Co.yield("arm 20"))) % 70;
                case 21 -> state = (21 * 7 + num(Co.yield("arm 21"))) % 70;
                case 22 -> state = (22 * 7 + num(Co.yield("arm 22"))) % 70;
                case 23 -> state = (23 * 7 + num(Co.yield("arm 23"))) % 70;
                case 24 -> state = (24 * 7 + num(Co.yield("arm 24"))) % 70;
                case 25 -> state = (25 * 7 + num(Co.yield("arm 25"))) % 70;
                case 26 -> state = (26 * 7 + num(Co.yield("arm 26"))) % 70;
                case 27 -> state = (27 * 7 + num(Co.yield("arm 27"))) % 70;
                case 28 -> state = (28 * 7 + num(Co.yield("arm 28"))) % 70;
                case 29 -> state = (29 * 7 + num(Co.yield("arm 29"))) % 70;
                case 30 -> state = (30 * 7 + num(Co.yield("arm 30"))) % 70;
                case 31 -> state = (31 * 7 + num(Co.yield("arm 31"))) % 70;
                case 32 -> state = (32 * 7 + num(Co.yield("arm 32"))) % 70;
                case 33 -> state = (33 * 7 + num(Co.yield("arm 33"))) % 70;
                case 34 -> state = (34 * 7 + num(Co.yield("arm 34"))) % 70;
                case 35 -> state = (35 * 7 + num(Co.yield("arm 35"))) % 70;
                case 36 -> state = (36 * 7 + num(Co.yield("arm 36"))) % 70;
                case 37 -> state = (37 * 7 + num(Co.yield("arm 37"))) % 70;
                case 38 -> state = (38 * 7 + num(Co.yield("arm 38"))) % 70;
                case 39 -> state = (39 * 7 + num(Co.yield("arm 39"))) % 70;
                case 40 -> state = (40 * 7 + num(Co.yield("arm 40"))) % 70;
                case 41 -> state = (41 * 7 + num(Co.yield("arm 41"))) % 70;
                case 42 -> state = (42 * 7 + num(Co.yield("arm 42"))) % 70;
                case 43 -> state = (43 * 7 + num(Co.yield("arm 43"))) % 70;
                case 44 -> state = (44 * 7 + num(Co.yield("arm 44"))) % 70;
                case 45 -> state = (45 * 7 + num(Co.yield("arm 45"))) % 70;
                case 46 -> state = (46 * 7 + num(Co.yield("arm 46"))) % 70;
                case 47 -> state = (47 * 7 + num(Co.yield("arm 47"))) % 70;
                case 48 -> state = (48 * 7 + num(Co.yield("arm 48"))) % 70;
                case 49 -> state = (49 * 7 + num(Co.yield("arm 49"))) % 70;
                case 50 -> state = (50 * 7 + num(Co.yield("arm 50"))) % 70;
                case 51 -> state = (51 * 7 + num(Co.yield("arm 51"))) % 70;
                case 52 -> state = (52 * 7 + num(Co.yield("arm 52"))) % 70;
                case 53 -> state = (53 * 7 + num(Co.yield("arm 53"))) % 70;
                case 54 -> state = (54 * 7 + num(Co.yield("arm 54"))) % 70;
                case 55 -> state = (55 * 7 + num(Co.yield("arm 55"))) % 70;
                case 56 -> state = (56 * 7 + num(Co.yield("arm 56"))) % 70;
                case 57 -> state = (57 * 7 + num(Co.yield("arm 57"))) % 70;
                case 58 -> state = (58 * 7 + num(Co.yield("arm 58"))) % 70;
                case 59 -> state = (59 * 7 + num(Co.yield("arm 59"))) % 70;
                default -> {
                    Co.yield("no arm");
                    state -= 60;
                }
            }
        }
        return Co.done(state);
    }

    @Coroutine
    public static Generator<Object, Object, Object> deepOperandStack() {
        String s = ""
                + (0
                        + (2.5
                                * ((1
                                        + (3L
                                                - ((2
                                                        + (3L
                                                                - ((3
                                                                        + (2.5
                                                                                * ((4
                                                                                        + (3L
                                                                                                - ((5
                                                                                                        + (3L
                                                                                                                - ((6
                                                                                                                        + (2.5
                                                                                                                                * ((7
                                                                                                                                        + (3L
                                                                                                                                                - ((8
                                                                                                                                                        + (3L
                                                                                                                                                                - ((9
                                                                                                                                                                        + (2.5
                                                                                                                                                                                * ((10
                                                                                                                                                                                        + (3L
                                                                                                                                                                                                - ((11
                                                                                                                                                                                                        + (3L
                                                                                                                                                                                                                - ((12
                                                                                                                                                                                                                        + (2.5
                                                                                                                                                                                                                                * ((13
                                                                                                                                                                                                                                        + (3L
                                                                                                                                                                                                                                                - ((14
                                                                                                                                                                                                                                                        + (3L
                                                                                                                                                                                                                                                                - ((15
                                                                                                                                                                                                                                                                        + (2.5
                                                                                                                                                                                                                                                                                * ((16
                                                                                                                                                                                                                                                                                        + (3L
                                                                                                                                                                                                                                                                                                - ((17
                                                                                                                                                                                                                                                                                                        + (3L
                                                                                                                                                                                                                                                                                                                - ((18
                                                                                                                                                                                                                                                                                                                        + (2.5
                                                                                                                                                                                                                                                                                                                                * ((19
                                                                                                                                                                                                                                                                                                                                        + (3L
                                                                                                                                                                                                                                                                                                                                                - ((20
                                                                                                                                                                                                                                                                                                                                                        + (3L
                                                                                                                                                                                                                                                                                                                                                                - ((21
                                                                                                                                                                                                                                                                                                                                                                        + (2.5
                                                                                                                                                                                                                                                                                                                                                                                * ((22
                                                                                                                                                                                                                                                                                                                                                                                        + (3L
                                                                                                                                                                                                                                                                                                                                                                                                - ((23
                                                                                                                                                                                                                                                                                                                                                                                                        + (3L
                                                                                                                                                                                                                                                                                                                                                                                                                - ((24
                                                                                                                                                                                                                                                                                                                                                                                                                        + (2.5
                                                                                                                                                                                                                                                                                                                                                                                                                                * ((25
                                                                                                                                                                                                                                                                                                                                                                                                                                        + (3L
                                                                                                                                                                                                                                                                                                                                                                                                                                                - ((26
                                                                                                                                                                                                                                                                                                                                                                                                                                                        + (3L
                                                                                                                                                                                                                                                                                                                                                                                                                                                                - ((27
                                                                                                                                                                                                                                                                                                                                                                                                                                                                        + (2.5
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                * ((28
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                        + (3L
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                - ((29
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                        + (3L
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                - ((30
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                        + (2.5
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                * ((31
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                        + (3L
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                - ((32
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                        + (3L
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                - ((33
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                        + (2.5
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                * ((34
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                        + (3L
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                - ((35
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                        + (3L
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                - ((36
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                        + (2.5
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                * ((37
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                        + (3L
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                - ((38
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                        + (3L
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                - ((39
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                        + (2.5
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                * (num(
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                        Co
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                .yield(
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                        "bottom"))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))));
        return Co.done(s);
    }
}
