package dev.coyield.benchmarks;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.util.Arrays;
import java.util.Iterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** How the length of a body weighs on each resumption, though most of it never runs: about 50, 300 and 2,000 bytecodes. */
@OperationsPerInvocation(Comparison.ITEMS)
public class BodySize extends Comparison {

    @Coroutine
    static Iterator<Integer> of300() {
        int number = 0;
        while (true) {
            if (number < 0) {
                number = sum(new int[] {
                    1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011,
                    1012, 1013, 1014, 1015, 1016, 1017, 1018, 1019, 1020, 1021, 1022, 1023,
                    1024, 1025, 1026, 1027, 1028, 1029, 1030
                });
            }
            Co.yield(number++);
        }
    }

    @Coroutine
    static Iterator<Integer> of2000() {
        int number = 0;
        while (true) {
            if (number < 0) {
                number = sum(new int[] {
                    1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011,
                    1012, 1013, 1014, 1015, 1016, 1017, 1018, 1019, 1020, 1021, 1022, 1023,
                    1024, 1025, 1026, 1027, 1028, 1029, 1030, 1031, 1032, 1033, 1034, 1035,
                    1036, 1037, 1038, 1039, 1040, 1041, 1042, 1043, 1044, 1045, 1046, 1047,
                    1048, 1049, 1050, 1051, 1052, 1053, 1054, 1055, 1056, 1057, 1058, 1059,
                    1060, 1061, 1062, 1063, 1064, 1065, 1066, 1067, 1068, 1069, 1070, 1071,
                    1072, 1073, 1074, 1075, 1076, 1077, 1078, 1079, 1080, 1081, 1082, 1083,
                    1084, 1085, 1086, 1087, 1088, 1089, 1090, 1091, 1092, 1093, 1094, 1095,
                    1096, 1097, 1098, 1099, 1100, 1101, 1102, 1103, 1104, 1105, 1106, 1107,
                    1108, 1109, 1110, 1111, 1112, 1113, 1114, 1115, 1116, 1117, 1118, 1119,
                    1120, 1121, 1122, 1123, 1124, 1125, 1126, 1127, 1128, 1129, 1130, 1131,
                    1132, 1133, 1134, 1135, 1136, 1137, 1138, 1139, 1140, 1141, 1142, 1143,
                    1144, 1145, 1146, 1147, 1148, 1149, 1150, 1151, 1152, 1153, 1154, 1155,
                    1156, 1157, 1158, 1159, 1160, 1161, 1162, 1163, 1164, 1165, 1166, 1167,
                    1168, 1169, 1170, 1171, 1172, 1173, 1174, 1175, 1176, 1177, 1178, 1179,
                    1180, 1181, 1182, 1183, 1184, 1185, 1186, 1187, 1188, 1189, 1190, 1191,
                    1192, 1193, 1194, 1195, 1196, 1197, 1198, 1199, 1200, 1201, 1202, 1203,
                    1204, 1205, 1206, 1207, 1208, 1209, 1210, 1211, 1212, 1213, 1214, 1215,
                    1216, 1217, 1218, 1219, 1220, 1221, 1222, 1223, 1224, 1225, 1226, 1227,
                    1228, 1229, 1230, 1231, 1232, 1233, 1234, 1235, 1236, 1237, 1238, 1239,
                    1240, 1241, 1242
                });
            }
            Co.yield(number++);
        }
    }

    private static int sum(int[] numbers) {
        return Arrays.stream(numbers).sum();
    }

    @Override
    long expected() {
        return ITEMS * (ITEMS - 1) / 2;
    }

    @Benchmark
    public long hand() {
        long sum = 0;
        Iterator<Integer> numbers = new OldNumbers.Endless();
        for (int item = 0; item < ITEMS && numbers.hasNext(); item++) {
            sum += numbers.next();
        }
        return sum;
    }

    @Benchmark
    public long coyield50() {
        long sum = 0;
        Iterator<Integer> numbers = OldNumbers.endless();
        for (int item = 0; item < ITEMS && numbers.hasNext(); item++) {
            sum += numbers.next();
        }
        return sum;
    }

    @Benchmark
    public long coyield300() {
        long sum = 0;
        Iterator<Integer> numbers = of300();
        for (int item = 0; item < ITEMS && numbers.hasNext(); item++) {
            sum += numbers.next();
        }
        return sum;
    }

    @Benchmark
    public long coyield2000() {
        long sum = 0;
        Iterator<Integer> numbers = of2000();
        for (int item = 0; item < ITEMS && numbers.hasNext(); item++) {
            sum += numbers.next();
        }
        return sum;
    }
}
